import { expect, test } from "vitest";
import { inStretches } from "./stretches";

const scale = (length: number) => Array.from({ length }, (_, value) => ({ value, n: value, share: value / 1000 }));

test("leaves a scale alone that has few points", () => {
  expect(inStretches(scale(11))).toEqual(scale(11));
});

test("joins the points of a long scale, and the last one with those before it", () => {
  const stretches = inStretches(scale(101));
  expect(stretches).toHaveLength(20);
  expect(stretches[1]).toMatchObject({ value: 5, to: 9, n: 5 + 6 + 7 + 8 + 9 });
  expect(stretches.at(-1)).toMatchObject({ value: 95, to: 100 });
  expect(stretches.reduce((sum, { n }) => sum + n, 0)).toBe(5050);
});

test("keeps stretches that the API has made", () => {
  const made = [{ value: 0, to: 30, n: 4, share: 1 }];
  expect(inStretches(made)).toEqual(made);
});
