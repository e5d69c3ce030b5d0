import type { ReactNode } from "react";
import { LanguageSwitch } from "../LanguageSwitch";
import "../Login.css";

type EntranceProps = { title: string; lead?: ReactNode; children?: ReactNode };

/** A page for those who are not in yet: one card, and the languages below. */
export function Entrance({ title, lead, children }: EntranceProps) {
  return (
    <main className="login">
      <title>{`${title} – Kaiku`}</title>
      <div className="login-card">
        <p className="wordmark">Kaiku</p>
        <h1>{title}</h1>
        {lead && <p className="login-lead">{lead}</p>}
        {children}
      </div>
      <LanguageSwitch />
    </main>
  );
}
