import { expect, test } from "vitest";
import { openingHoursOf, timeOf, weekOf } from "./week";

const hours = [
  { day: "tuesday", opens: "11:00", closes: "13:00" },
  { day: "tuesday", opens: "14:00", closes: "18:00" },
  { day: "sunday", opens: "12:00", closes: "16:00" },
];

test("a week has all its days, and gives back what it was made of", () => {
  const week = weekOf(hours);
  expect(week.map(({ isOpen }) => isOpen)).toEqual([false, true, false, false, false, false, true]);
  expect(openingHoursOf(week)).toEqual(hours);
  expect(openingHoursOf(weekOf([]))).toEqual([]);
});

test("a day that is closed has no hours", () => {
  const week = weekOf(hours).map((day) => ({ ...day, isOpen: day.day === "sunday" }));
  expect(openingHoursOf(week)).toEqual(hours.slice(2));
});

test("a time may be written in several ways", () => {
  expect(["9", "9.30", " 09:30 ", "17:05"].map(timeOf)).toEqual(["09:00", "09:30", "09:30", "17:05"]);
  expect(["", "noon", "9.3", "123"].map(timeOf)).toEqual(["", "noon", "9.3", "123"]);
});
