import type { OpeningHours } from "../api/types";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Day = (typeof DAYS)[number];

type Hours = Pick<OpeningHours, "opens" | "closes">;

/** A day with its hours, also while it is closed: who opens it again need not write them again. */
export type WeekDay = { day: Day; isOpen: boolean; hours: Hours[] };

const USUAL: Hours = { opens: "10:00", closes: "17:00" };

export function weekOf(openingHours: readonly OpeningHours[]): WeekDay[] {
  return DAYS.map((day) => {
    const hours = openingHours.filter((one) => one.day === day).map(({ opens, closes }) => ({ opens, closes }));
    return { day, isOpen: hours.length > 0, hours: hours.length > 0 ? hours : [USUAL] };
  });
}

export const openingHoursOf = (week: readonly WeekDay[]): OpeningHours[] =>
  week
    .filter(({ isOpen }) => isOpen)
    .flatMap(({ day, hours }) =>
      hours.map(({ opens, closes }) => ({ day, opens: timeOf(opens), closes: timeOf(closes) })),
    );

/** A time as people write it, `9`, `9.30` or `09:30`, as the API wants it; anything else stays for the API to refuse. */
export function timeOf(written: string): string {
  const [, hour, minute = "00"] = /^\s*(\d{1,2})(?:[.:](\d\d))?\s*$/.exec(written) ?? [];
  return hour ? `${hour.padStart(2, "0")}:${minute}` : written;
}
