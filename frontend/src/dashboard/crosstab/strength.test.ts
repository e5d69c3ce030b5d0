import { expect, test } from "vitest";
import { leaningOf, strengthOf } from "./strength";

test("the bounds of V come down as the table grows, for those of w are fixed", () => {
  expect([0.05, 0.1, 0.3, 0.5].map((v) => strengthOf(v, 2, 2))).toEqual(["negligible", "weak", "moderate", "strong"]);
  expect(strengthOf(0.25, 5, 2)).toBe("weak");
  expect(strengthOf(0.26, 5, 5)).toBe("strong");
  expect(strengthOf(0.25, 3, 5)).toBe("moderate");
});

test("a residual within two standard errors says nothing", () => {
  expect(leaningOf(1.9, 1)).toBeUndefined();
  expect(leaningOf(undefined, undefined)).toBeUndefined();
});

test("beyond that it says which way, and is sure only after the correction for all cells", () => {
  expect(leaningOf(2.5, 0.2)).toEqual({ more: true, sure: false });
  expect(leaningOf(-4, 0.001)).toEqual({ more: false, sure: true });
});
