import { expect, test } from "vitest";
import { formatsOf } from "./format";

/** Intl puts no-break spaces of several kinds; here they are plain. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace("\u2212", "-");

test.each([
  ["fi", "12 345", "4,31", "52 %", "-7"],
  ["sv", "12 345", "4,31", "52 %", "-7"],
  ["en", "12,345", "4.31", "52%", "-7"],
] as const)("writes numbers as %s does", (language, count, mean, share, score) => {
  const format = formatsOf(language);
  expect([format.count(12345), format.decimal(4.306), format.percent(0.52), format.decimal(-7, 0)].map(plain)).toEqual([
    count,
    mean,
    share,
    score,
  ]);
});

test("takes a day as it stands, whatever the time zone of the reader", () => {
  expect(formatsOf("fi").day("2026-05-02")).toBe("2.5.2026");
  expect(formatsOf("en").day("2026-12-31T23:59:59+14:00")).toBe("31 Dec 2026");
});

test("calls the days of the week, from Monday, and its hours", () => {
  const names = (language: "fi" | "en") => [1, 7].map((weekday) => formatsOf(language).weekday(weekday, "long"));
  expect([names("fi"), names("en")]).toEqual([
    ["maanantai", "sunnuntai"],
    ["Monday", "Sunday"],
  ]);
  expect(formatsOf("sv").hour(9)).toBe("9–10");
});

test("writes a difference with its sign, and a p value without false precision", () => {
  const format = formatsOf("fi");
  expect([format.signed(0.304), format.signed(-0.3, 1), format.signed(0)].map(plain)).toEqual([
    "+0,30",
    "-0,3",
    "0,00",
  ]);
  expect([0.04321, 0.6, 0.00002].map(format.p)).toEqual(["p = 0,043", "p = 0,6", "p < 0,001"]);
});
