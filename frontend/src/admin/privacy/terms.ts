import type { RetentionTerms } from "../../api/types";

export const CLASSES = [
  "answers",
  "comments",
  "paradata",
  "pairs",
  "quarantined",
  "deviceHealth",
  "audit",
] as const satisfies readonly (keyof RetentionTerms)[];
export type DataClass = (typeof CLASSES)[number];

/** Months that can be chosen; the API takes none below the least of each class. */
const MONTHS = [1, 3, 6, 12, 24, 36, 60, 120];
const LEAST: Readonly<Record<DataClass, number>> = {
  answers: 3,
  comments: 1,
  paradata: 1,
  pairs: 6,
  quarantined: 1,
  deviceHealth: 1,
  audit: 12,
};

/** Long enough for a comparison with the years before, and no longer than that. */
export const RECOMMENDED: Readonly<Record<DataClass, number>> = {
  answers: 36,
  comments: 36,
  paradata: 12,
  pairs: 24,
  quarantined: 6,
  deviceHealth: 3,
  audit: 24,
};

/** What can be chosen for a class, and what is chosen, however it came to be. */
export const monthsFor = (kind: DataClass, chosen: number | null | undefined) =>
  [...new Set([...MONTHS.filter((months) => months >= LEAST[kind]), ...(chosen ? [chosen] : [])])].sort(
    (one, other) => one - other,
  );

/** True where something goes that the terms before would have kept. */
export const isShorter = (before: RetentionTerms, after: RetentionTerms) =>
  CLASSES.some((kind) => (after[kind] ?? Number.POSITIVE_INFINITY) < (before[kind] ?? Number.POSITIVE_INFINITY));
