import { expect, test } from "vitest";
import { isShorter, monthsFor, RECOMMENDED } from "./terms";

test("knows a term that lets something go", () => {
  expect(isShorter({}, { answers: 36 })).toBe(true);
  expect(isShorter({ answers: 36 }, { answers: 24 })).toBe(true);
  expect(isShorter({ answers: 36, comments: 12 }, { answers: 60, comments: 6 })).toBe(true);
});

test("asks nothing where more is kept", () => {
  expect(isShorter({ answers: 24 }, { answers: 36 })).toBe(false);
  expect(isShorter({ answers: 24 }, {})).toBe(false);
  expect(isShorter({ answers: 24 }, { answers: 24 })).toBe(false);
});

test("offers what the API takes, and what is set already", () => {
  expect(monthsFor("audit", undefined)).toEqual([12, 24, 36, 60, 120]);
  expect(monthsFor("answers", 7)).toEqual([3, 6, 7, 12, 24, 36, 60, 120]);
  expect(monthsFor("pairs", RECOMMENDED.pairs)).toContain(24);
});
