import type { ReactNode } from "react";
import "./Notice.css";

type NoticeProps = { look?: "info" | "warning" | "danger" | "good"; title?: string; children?: ReactNode };

/** A message within the page. What went wrong is announced at once. */
export function Notice({ look = "info", title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${look}`} role={look === "danger" ? "alert" : undefined}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
