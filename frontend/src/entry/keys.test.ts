import { expect, test } from "vitest";
import { typed } from "./keys";

const nps = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/** What is chosen after each digit, typed one after the other at these times. */
function choices(numbers: readonly string[], ...presses: [digit: string, at: number][]) {
  let before: ReturnType<typeof typed>["typed"] | undefined;
  return presses.map(([digit, at]) => {
    const { choice, typed: now } = typed(numbers, before, digit, at);
    before = now;
    return numbers[choice];
  });
}

test("a digit chooses at once, and the next one soon after makes a greater number of it", () => {
  expect(choices(nps, ["1", 0], ["0", 200])).toEqual(["1", "10"]);
  expect(choices(nps, ["1", 0], ["0", 900])).toEqual(["1", "0"]);
});

test("a digit that makes no number with the one before begins anew", () => {
  expect(choices(nps, ["4", 0], ["5", 100])).toEqual(["4", "5"]);
  expect(choices(nps, ["1", 0], ["0", 100], ["3", 200])).toEqual(["1", "10", "3"]);
});

test("a digit that stands at no choice chooses none", () => {
  expect(choices(["1", "2", "3"], ["7", 0])).toEqual([undefined]);
  expect(choices(["1", "2", "3"], ["7", 0], ["2", 100])).toEqual([undefined, "2"]);
});
