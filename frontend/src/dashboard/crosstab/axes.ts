import type { Item } from "../items";

/** An address of the crosstab: the items of its rows and columns. */
export type CrosstabSearch = { rows?: string; columns?: string };

/** More answers than this are no table that anybody reads; the API refuses them as well. */
const MOST_VALUES = 50;

export function readAxes(raw: Record<string, unknown>): CrosstabSearch {
  const text = (name: string) => (typeof raw[name] === "string" && raw[name] !== "" ? { [name]: raw[name] } : {});
  return { ...text("rows"), ...text("columns") };
}

/** Whether its answers are counted one by one. */
export function isCountable({ question, scale }: Item): boolean {
  if (!scale) return true;
  const step = question.scale?.step ?? 1;
  return (scale.max - scale.min) / step < MOST_VALUES;
}

/** Those of the address, else who answers by what they think: a question about groups of visitors by satisfaction. */
export function chosenAxes(items: readonly Item[], { rows, columns }: CrosstabSearch) {
  const found = (id: string | undefined) => items.find((item) => item.id === id);
  const opinion = items.find(({ question }) => question.construct === "visit.satisfaction");
  const group = items.find(({ question }) => question.segment);
  const ofColumns =
    found(columns) ?? (opinion?.id === rows ? undefined : opinion) ?? items.find(({ id }) => id !== rows);
  const ofRows =
    found(rows) ?? (group?.id === ofColumns?.id ? undefined : group) ?? items.find(({ id }) => id !== ofColumns?.id);
  return ofRows && ofColumns && { rows: ofRows, columns: ofColumns };
}
