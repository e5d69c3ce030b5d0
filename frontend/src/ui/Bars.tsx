import type { ReactNode } from "react";
import "./Bars.css";

export type Bar = { id: string; label: string; value: number; text: string; isStrong?: boolean; beside?: ReactNode };

/** Things with a bar as long as their figure, which stands at its end; the longest fills the line. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const longest = Math.max(...bars.map(({ value }) => value), 1);
  return (
    <ol className="bars" aria-label={label}>
      {bars.map(({ id, label, value, text, isStrong, beside }) => (
        <li key={id} className="bar" data-strong={isStrong || undefined}>
          <div className="bar-head">
            <span className="bar-label">{label}</span>
            {beside}
          </div>
          <div className="bar-line">
            <span aria-hidden className="bar-track">
              <span className="bar-length" style={{ inlineSize: `${(100 * value) / longest}%` }} />
            </span>
            <span className="bar-text">{text}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
