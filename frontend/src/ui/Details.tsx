import type { ReactNode } from "react";
import "./Details.css";

type DetailsProps = { summary: string; children: ReactNode; open?: boolean };

/** More of the same thing, shown on demand. */
export function Details({ summary, children, open = false }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
