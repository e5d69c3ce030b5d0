import type { ResultsFilter } from "../api/results";

export const PERIODS = ["30d", "90d", "12m", "year", "all", "custom"] as const;
export type Period = (typeof PERIODS)[number];
export const INTERVALS = ["day", "week", "month", "quarter", "year"] as const;
export type Interval = (typeof INTERVALS)[number];

const FILTERS = [
  "museum",
  "cluster",
  "servicePoint",
  "collector",
  "channel",
  "language",
  "version",
  "segment",
  "phase",
  "flagged",
] as const satisfies (keyof ResultsFilter)[];
export type FilterName = (typeof FILTERS)[number];

/** What the addresses of a survey's pages hold: the filter, and what the trend shows. Days are `2026-05-02`, both included. */
export type OverviewSearch = { [name in FilterName]?: string } & {
  period?: Period;
  from?: string;
  to?: string;
  /** Each museum and month counts as much as it had visits. */
  weights?: "visits";
  trend?: string;
  interval?: Interval;
};

const DEFAULT_PERIOD: Period = "12m";
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads an address that anybody may have written: what it does not know, it leaves out. */
export function readSearch(raw: Record<string, unknown>): OverviewSearch {
  const text = (name: string) => {
    const value = raw[name];
    return ["string", "number", "boolean"].includes(typeof value) && value !== "" ? String(value) : undefined;
  };
  const day = (name: string) => {
    const value = text(name);
    return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
  };
  return withoutGaps({
    ...Object.fromEntries(FILTERS.map((name) => [name, text(name)])),
    period: oneOf(PERIODS, text("period")),
    from: day("from"),
    to: day("to"),
    weights: oneOf(["visits"] as const, text("weights")),
    trend: text("trend"),
    interval: oneOf(INTERVALS, text("interval")),
  });
}

/** The period in force: the named one; with days but no name, those days. */
export function periodOf(search: OverviewSearch): Period {
  return search.period ?? (search.from || search.to ? "custom" : DEFAULT_PERIOD);
}

/** The filter of the API for an address, seen from `today`: a named period moves along with the calendar. */
export function filterOf(search: OverviewSearch, today: Date): ResultsFilter {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, search[name] && [search[name]]]));
  return withoutGaps({ ...filters, ...daysOf(search, today) });
}

function daysOf(search: OverviewSearch, today: Date): { from?: string | undefined; to?: string | undefined } {
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  switch (periodOf(search)) {
    case "30d":
      return { from: isoDay(year, month, date - 29) };
    case "90d":
      return { from: isoDay(year, month, date - 89) };
    case "12m":
      return { from: isoDay(year, month - 11, 1) };
    case "year":
      return { from: isoDay(year, 0, 1) };
    case "all":
      return {};
    case "custom":
      return { from: search.from, to: search.to };
  }
}

/** Points close enough to show a course, few enough to be read. */
export function intervalOf(search: OverviewSearch): Interval {
  if (search.interval) return search.interval;
  const period = periodOf(search);
  if (period === "30d") return "day";
  return period === "90d" ? "week" : "month";
}

/** The weights of a course over time: visits weigh months and longer steps. */
export const weightsOf = (search: OverviewSearch): "visits" | undefined =>
  ["day", "week"].includes(intervalOf(search)) ? undefined : search.weights;

/** What goes along from one page of a survey to another: the filter, and not what a page holds for itself. */
export const filterPart = (search: OverviewSearch): OverviewSearch =>
  withoutGaps(
    Object.fromEntries(
      [...FILTERS, "period", "from", "to", "weights"].map((name) => [name, search[name as FilterName]]),
    ),
  );

/** How many filters beside the period narrow the view. */
export const narrowing = (search: OverviewSearch): FilterName[] => FILTERS.filter((name) => search[name] !== undefined);

const isoDay = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((one) => one === value);
}

/** Leaves out members without a value, as exact optional types and addresses want it. */
export function withoutGaps<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
