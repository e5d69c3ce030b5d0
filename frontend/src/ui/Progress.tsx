import { ProgressBar } from "react-aria-components";
import "./Progress.css";

type ProgressProps = { label: string; done?: number; all?: number; text: string };

/** How far a thing is; without `done`, that it goes on. */
export function Progress({ label, done, all = 1, text }: ProgressProps) {
  return (
    <ProgressBar
      aria-label={label}
      value={done ?? 0}
      isIndeterminate={done === undefined}
      maxValue={Math.max(all, 1)}
      valueLabel={text}
      className="progress-line"
    >
      <span aria-hidden className="progress-track">
        {done === undefined ? (
          <span className="progress-done progress-endless" />
        ) : (
          <span className="progress-done" style={{ inlineSize: `${(100 * done) / Math.max(all, 1)}%` }} />
        )}
      </span>
      <span className="progress-text">{text}</span>
    </ProgressBar>
  );
}
