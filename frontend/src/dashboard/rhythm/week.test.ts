import { expect, test } from "vitest";
import type { RhythmCell } from "../../api/types";
import { extremesOf, figureOf, hoursOf, intervalOf, shadesOf, stepOf } from "./week";

const rated = (hour: number, value: number): RhythmCell => ({
  weekday: 6,
  hour,
  status: "ok",
  n: 10 + hour,
  mean: { value, low: value - 0.3, high: value + 0.3 },
});
const hidden: RhythmCell = { weekday: 6, hour: 15, status: "suppressed" };
const empty: RhythmCell = { weekday: 6, hour: 3, status: "empty", n: 0 };

test("the day begins with its first answer and ends with its last, hidden ones included", () => {
  expect(hoursOf([empty, rated(12, 4), hidden])).toEqual([12, 13, 14, 15]);
  expect(hoursOf([empty])).toEqual([]);
});

test("what is hidden has neither figure nor interval, and neither has what is empty", () => {
  expect([hidden, empty].map((cell) => figureOf(cell, true))).toEqual([undefined, undefined]);
  expect([hidden, empty].map((cell) => intervalOf(cell, false))).toEqual([undefined, undefined]);
  expect(figureOf(rated(12, 4), false)).toBe(4);
  expect(figureOf(rated(12, 4), true)).toBe(22);
});

test("counts begin at zero", () => {
  expect(shadesOf([40, 80], undefined)).toEqual({ low: 0, high: 80 });
});

test("small differences of means look small, and shades stay on the scale", () => {
  const shades = shadesOf([4.4, 4.5], { min: 1, max: 5 });
  expect(shades.high - shades.low).toBeCloseTo(1);
  expect(stepOf(4.4, shades)).toBe(stepOf(4.5, shades));
  expect(shadesOf([4.9, 5], { min: 1, max: 5 }).high).toBeCloseTo(5);
  expect(shadesOf([1, 5], { min: 1, max: 5 })).toEqual({ low: 1, high: 5 });
});

test("the ends of what the shades stand for have the lightest and the darkest", () => {
  expect([stepOf(1, { low: 1, high: 5 }), stepOf(5, { low: 1, high: 5 })]).toEqual([0, 4]);
});

test("highest and lowest are told only where they differ", () => {
  const [high, low] = [rated(10, 4.8), rated(11, 3.9)];
  expect(extremesOf([low, hidden, high], false)).toEqual({ highest: high, lowest: low });
  expect(extremesOf([high], false)).toBeUndefined();
});
