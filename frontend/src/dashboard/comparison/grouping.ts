import type { Question } from "../../api/types";

/** An address of the comparison: which item, by what, and against which group; all others where none is named. */
export type ComparisonSearch = { item?: string; by?: string; reference?: string };

/** Kinds of groups that are days: no filter names them. */
export const PERIODS = ["year", "quarter", "month"] as const;

/** What groups are made of, beside the questions about groups of visitors. */
export const KINDS = [
  "museum",
  "servicePoint",
  "collector",
  "channel",
  "language",
  "version",
  "phase",
  ...PERIODS,
] as const;
export type Kind = (typeof KINDS)[number];

/** Groups that follow each other stay in their order; others stand from the highest mean to the lowest. */
const IN_ORDER: ReadonlySet<string> = new Set<Kind>(["version", "phase", ...PERIODS]);

export function readComparison(raw: Record<string, unknown>): ComparisonSearch {
  const text = (name: string) =>
    ["string", "number"].includes(typeof raw[name]) && raw[name] !== "" ? { [name]: String(raw[name]) } : {};
  return { ...text("item"), ...text("by"), ...text("reference") };
}

/** The questions whose answers make groups of visitors. */
export const segmentsOf = (questions: Iterable<Question>) => [...questions].filter(({ segment }) => segment);

/** What the address says, if the survey knows it; else museums where there are several, else its first segment question. */
export function chosenKind(by: string | undefined, segments: readonly Question[], museums: number): string {
  const known = [...KINDS, ...segments.map(({ key }) => key)];
  if (by && known.includes(by)) return by;
  return museums > 1 ? "museum" : (segments[0]?.key ?? "month");
}

type Group = { readonly key: string; readonly mean?: { readonly value: number } };

export function inOrder<T extends Group>(
  groups: readonly T[],
  by: string,
  segments: readonly Question[],
): readonly T[] {
  const options = segments.find(({ key }) => key === by)?.options;
  if (options) {
    const place = ({ key }: T) => options.findIndex((option) => option.key === key);
    return groups.toSorted((a, b) => place(a) - place(b));
  }
  if (IN_ORDER.has(by)) return groups;
  return groups.toSorted((a, b) => (b.mean?.value ?? -Infinity) - (a.mean?.value ?? -Infinity));
}
