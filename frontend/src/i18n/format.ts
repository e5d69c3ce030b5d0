import { type Language, localeOf } from "./languages";

export type Formats = ReturnType<typeof formatsOf>;

/** Numbers and dates as the language writes them. Shares are 0..1 and dates ISO strings (days are taken as they stand). */
export function formatsOf(language: Language) {
  const locale = localeOf(language);
  const number = (options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(locale, options);
  const count = number();
  const percent = number({ style: "percent", maximumFractionDigits: 0 });
  const decimals = [0, 1, 2].map((digits) => number({ minimumFractionDigits: digits, maximumFractionDigits: digits }));
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    count: (value: number) => count.format(value),
    percent: (share: number) => percent.format(share),
    decimal: (value: number, digits: 0 | 1 | 2 = 2) => (decimals[digits] ?? count).format(value),
    day: (isoDay: string) => day.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    month: (isoDay: string) => month.format(new Date(`${isoDay.slice(0, 10)}T00:00:00Z`)),
    time: (moment: Date) => time.format(moment),
    moment: (isoInstant: string) => moment.format(new Date(isoInstant)),
  };
}
