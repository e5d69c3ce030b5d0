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
