const DAY_MS = 86_400_000;

/** The seven days of the ISO week in which a day lies, `2026-05-02` and its like, Monday first. */
export function weekAround(day: string): string[] {
  const time = Date.parse(day);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, index) => isoDay(time + (index - sinceMonday) * DAY_MS));
}

export const shifted = (day: string, days: number): string => isoDay(Date.parse(day) + days * DAY_MS);

/** Today by a calendar of the world, for the museum may lie in another zone than whoever sits here. */
export const todayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);

export type MonthVisits = { month: string; visits: number; days: number };

/** Visits by calendar month, `2026-05`, newest first, with how many days were counted. */
export function byMonth(days: readonly { day: string; visits?: number }[]): MonthVisits[] {
  const months = new Map<string, MonthVisits>();
  for (const { day, visits } of days) {
    const month = day.slice(0, 7);
    const known = months.get(month) ?? { month, visits: 0, days: 0 };
    months.set(month, { month, visits: known.visits + (visits ?? 0), days: known.days + 1 });
  }
  return [...months.values()].sort((one, other) => other.month.localeCompare(one.month));
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
