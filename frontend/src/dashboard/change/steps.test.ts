import { expect, test } from "vitest";
import { stretchesOf } from "./steps";

const step = (value: number, n: number) => ({ value, n, share: n / 10, low: 0, high: 1 });
const ends = (values: [number, number][], all = 10) =>
  stretchesOf(
    values.map(([value, n]) => step(value, n)),
    all,
  ).map(({ from, to, n }) => [from, to, n]);

test("no change stands in the middle, and what nobody has is there", () => {
  expect(
    ends([
      [-1, 2],
      [0, 5],
      [2, 3],
    ]),
  ).toEqual([
    [-2, -2, 0],
    [-1, -1, 2],
    [0, 0, 5],
    [1, 1, 0],
    [2, 2, 3],
  ]);
});

test("scores that move by fives have columns five apart", () => {
  expect(
    ends([
      [-5, 4],
      [10, 6],
    ]).map(([from]) => from),
  ).toEqual([-10, -5, 0, 5, 10]);
});

test("many changes stand together, nobody is counted twice or lost, and no change stays alone", () => {
  const many = Array.from({ length: 61 }, (_, index): [number, number] => [index - 30, 1]);
  const stretches = ends(many, 61);
  expect(stretches.length).toBeLessThanOrEqual(25);
  expect(stretches.reduce((sum, [, , n]) => sum + (n ?? 0), 0)).toBe(61);
  expect(stretches).toContainEqual([0, 0, 1]);
});

test("nobody changed", () => {
  expect(ends([[0, 7]], 7)).toEqual([[0, 0, 7]]);
});
