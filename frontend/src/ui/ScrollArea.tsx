import type { ReactNode } from "react";
import "./ScrollArea.css";

/** A table that may be wider than the page: it scrolls within itself, by keyboard too. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group that is no set of form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
