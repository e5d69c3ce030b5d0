import { expect, test } from "vitest";
import { draw } from "./ballot";

const ideas = ["a", "b", "c", "d", "e"].map((id) => ({ id, text: {} }));

test("draws three different ideas, or as many as there are", () => {
  const ids = draw(ideas).map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(draw(ideas.slice(0, 2))).toHaveLength(2);
  expect(draw([])).toEqual([]);
});

test("puts each idea into each place as often as any other", () => {
  let state = 7;
  // A linear congruential generator, so that each run draws the same.
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const places = new Map<string, number>();
  for (let visit = 0; visit < 5_000; visit++) {
    for (const [place, { id }] of draw(ideas, random).entries()) {
      places.set(`${id}${place}`, (places.get(`${id}${place}`) ?? 0) + 1);
    }
  }
  expect(places.size).toBe(15);
  // Of 5,000 each place expects 1,000; six standard deviations are 170.
  for (const count of places.values()) expect(Math.abs(count - 1_000)).toBeLessThan(170);
});
