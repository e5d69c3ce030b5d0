import { expect, test } from "vitest";
import { byMonth, shifted, todayIn, weekAround } from "./days";

test("a week begins on Monday, over the end of a year too", () => {
  expect(weekAround("2026-01-01")).toEqual([
    "2025-12-29",
    "2025-12-30",
    "2025-12-31",
    "2026-01-01",
    "2026-01-02",
    "2026-01-03",
    "2026-01-04",
  ]);
  expect(weekAround("2026-01-04").at(-1)).toBe("2026-01-04");
});

test("a week on is seven days on, also when the clocks change", () => {
  expect(shifted("2026-03-26", 7)).toBe("2026-04-02");
});

test("today is what the museum's calendar says", () => {
  const now = new Date("2026-05-02T22:30:00Z");
  expect(todayIn("Europe/Helsinki", now)).toBe("2026-05-03");
  expect(todayIn("Europe/London", now)).toBe("2026-05-02");
});

test("months add up their days, newest first", () => {
  const days = [
    { day: "2026-04-30", visits: 5 },
    { day: "2026-05-01", visits: 0 },
    { day: "2026-05-02", visits: 7 },
  ];
  expect(byMonth(days)).toEqual([
    { month: "2026-05", visits: 7, days: 2 },
    { month: "2026-04", visits: 5, days: 1 },
  ]);
});
