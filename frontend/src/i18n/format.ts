import { type Language, localeOf } from "./languages";

export type Formats = ReturnType<typeof formatsOf>;

/** Numbers and dates as the language writes them. Shares are 0..1 and dates ISO strings (days are taken as they stand). */
export function formatsOf(language: Language) {
  const locale = localeOf(language);
  const number = (options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(locale, options);
  const count = number();
  const percent = number({ style: "percent", maximumFractionDigits: 0 });
  const decimals = [0, 1, 2].map((digits) => number({ minimumFractionDigits: digits, maximumFractionDigits: digits }));
  const signs = [0, 1, 2].map((digits) =>
    number({ minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "exceptZero" }),
  );
  const probability = number({ maximumSignificantDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });
  const weekdays = {
    short: new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }),
    long: new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }),
  };
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    count: (value: number) => count.format(value),
    percent: (share: number) => percent.format(share),
    decimal: (value: number, digits: 0 | 1 | 2 = 2) => (decimals[digits] ?? count).format(value),
    /** With + or −, for what is a difference. */
    signed: (value: number, digits: 0 | 1 | 2 = 2) => (signs[digits] ?? count).format(value),
    /** A p value as it is quoted: two digits, and no claim beyond a thousandth. */
    p: (p: number) => (p < 0.001 ? `p < ${probability.format(0.001)}` : `p = ${probability.format(p)}`),
    day: (isoDay: string) => day.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    month: (isoDay: string) => month.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    time: (moment: Date) => time.format(moment),
    /** 1 (Monday) to 7. */
    weekday: (weekday: number, length: "short" | "long") => weekdays[length].format(Date.UTC(2024, 0, weekday)),
    /** The hour that begins then, 0 to 23. */
    hour: (hour: number) => `${hour}–${hour + 1}`,
    moment: (isoInstant: string) => moment.format(new Date(isoInstant)),
  };
}
