import { expect, test } from "vitest";
import { inStretches } from "./stretches";

const scale = (length: number) =>
  Array.from({ length }, (_, value) => ({
    value,
    n: value,
    share: value / 5050,
    low: 0,
    high: 1,
  }));

test("leaves a scale alone that has few points", () => {
  expect(inStretches(scale(11), 55)).toEqual(scale(11));
});

test("joins the points of a long scale, and the last one with those before it", () => {
  const stretches = inStretches(scale(101), 5050);
  expect(stretches).toHaveLength(20);
  expect(stretches[1]).toMatchObject({ value: 5, to: 9, n: 35, share: 35 / 5050 });
  expect(stretches[1]?.low).toBeCloseTo(0.005, 3);
  expect(stretches.at(-1)).toMatchObject({ value: 95, to: 100 });
  expect(stretches.reduce((sum, { n }) => sum + n, 0)).toBe(5050);
});

test("keeps stretches that the API has made", () => {
  const made = [{ value: 0, to: 30, n: 4, share: 1, low: 0.5, high: 1 }];
  expect(inStretches(made, 4)).toEqual(made);
});
