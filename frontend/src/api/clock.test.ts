import { expect, it } from "vitest";
import { skewOf } from "./clock";

const DATE = "Sat, 02 May 2026 10:11:12 GMT";
const THEN = Date.parse(DATE);

it("finds no skew in a clock that is right", () => {
  expect(skewOf(DATE, THEN + 400, 100)).toBe(0);
  expect(skewOf(DATE, THEN + 900, 100)).toBe(0);
});

it("tells how far a clock is ahead or behind", () => {
  expect(skewOf(DATE, THEN + 500 + 7_200_000, 0)).toBe(7200);
  expect(skewOf(DATE, THEN + 500 - 90_000, 0)).toBe(-90);
});

it("takes half of the way off", () => {
  expect(skewOf(DATE, THEN + 500 + 4_000, 8_000)).toBe(0);
});

it("learns nothing from a slow reply, nor from one without a time", () => {
  expect(skewOf(DATE, THEN, 10_001)).toBeUndefined();
  expect(skewOf(null, THEN, 1)).toBeUndefined();
  expect(skewOf("yesterday", THEN, 1)).toBeUndefined();
});
