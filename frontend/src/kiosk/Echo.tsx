import type { CSSProperties } from "react";
import "./Echo.css";

const RINGS = 8;

/** Rings that an echo runs through, slowly and outwards. */
export function Echo() {
  return (
    <div className="echo">
      <svg viewBox="0 0 800 800" aria-hidden="true">
        {Array.from({ length: RINGS }, (_, ring) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a ring is its number
          <circle key={ring} cx="400" cy="400" r={100 + ring * 42} style={{ "--ring": ring } as CSSProperties} />
        ))}
      </svg>
    </div>
  );
}
