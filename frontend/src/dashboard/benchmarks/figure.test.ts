import { expect, test } from "vitest";
import type { BenchmarkGroup, BenchmarkScale } from "../../api/types";
import { axisOf, figureOf, periodOf } from "./figure";

const group = (more: Partial<BenchmarkGroup>): BenchmarkGroup => ({
  place: "museum",
  own: false,
  museums: 1,
  status: "ok",
  ...more,
});

const scale = (more: Partial<BenchmarkScale>): BenchmarkScale => ({
  type: "rating",
  values: [1, 2, 3, 4, 5],
  periods: [],
  ...more,
});

test("a recommendation is compared by its score, anything else by its mean", () => {
  const mean = { value: 8.2, low: 8, high: 8.4 };
  const nps = { score: 53, low: 48, high: 58, promoters: 0.63, passives: 0.27, detractors: 0.1 };
  expect(figureOf(group({ mean }))).toEqual(mean);
  expect(figureOf(group({ mean, nps }))).toEqual({ value: 53, low: 48, high: 58 });
  expect(figureOf(group({ status: "suppressed" }))).toBeUndefined();
});

test("an axis shows the whole scale, and options have none", () => {
  expect(axisOf(scale({}))).toEqual({ min: 1, max: 5 });
  expect(axisOf(scale({ type: "nps" }))).toEqual({ min: -100, max: 100 });
  expect(axisOf(scale({ type: "single", values: ["a", "b"] }))).toBeUndefined();
});

test("the newest period with something to show comes first", () => {
  const shown = { from: "2025-01-01", to: "2025-12-31", groups: [group({})] };
  const withheld = { from: "2026-01-01", to: "2026-12-31", groups: [group({ status: "suppressed" })] };
  const both = scale({ periods: [shown, withheld] });
  expect(periodOf(both, undefined)).toBe(shown);
  expect(periodOf(both, "2026-01-01")).toBe(withheld);
  expect(periodOf(both, "1999-01-01")).toBe(shown);
  expect(periodOf(scale({ periods: [withheld] }), undefined)).toBe(withheld);
  expect(periodOf(scale({}), undefined)).toBeUndefined();
});
