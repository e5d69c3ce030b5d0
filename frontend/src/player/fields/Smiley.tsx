import type { ReactNode } from "react";

/** The curve of the mouth from very poor to very good, told apart without colour. */
const MOUTHS = [
  "M17 37 Q24 25 31 37",
  "M17 35 Q24 29 31 35",
  "M17 33 L31 33",
  "M17 31 Q24 37 31 31",
  "M15 29 Q24 42 33 29 Z",
];

/** A face with its word below it; `level` 0 to 4. */
export function Smiley({ level, label }: { level: number; label: ReactNode }) {
  return (
    <>
      <svg className="smiley" viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="21" />
        <circle className="smiley-eye" cx="17" cy="20" r="2.2" />
        <circle className="smiley-eye" cx="31" cy="20" r="2.2" />
        <path d={MOUTHS[level]} />
      </svg>
      <span className="smiley-word">{label}</span>
    </>
  );
}
