import type { ReactNode } from "react";
import "./page.css";

type PageHeadProps = { title: string; lang?: string; badge?: ReactNode; lead?: ReactNode; children?: ReactNode };

/** The title of a page, in the window's title too; its actions are the children. */
export function PageHead({ title, lang, badge, lead, children }: PageHeadProps) {
  return (
    <div className="page-head">
      <title>{`${title} – Kaiku`}</title>
      <div className="page-head-text">
        <div className="page-title">
          <h1 lang={lang}>{title}</h1>
          {badge}
        </div>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {children && <div className="page-actions">{children}</div>}
    </div>
  );
}
