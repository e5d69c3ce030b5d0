import { expect, it } from "vitest";
import { afterWrong, NO_TRIES, pauseLeft } from "./pin";

function pauses(times: number): readonly number[] {
  let tries = NO_TRIES;
  return Array.from({ length: times }, () => {
    tries = afterWrong(tries, 1_000_000);
    return pauseLeft(tries, 1_000_000);
  });
}

it("lets four slips pass, and then waits longer and longer", () => {
  expect(pauses(12)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

it("counts the pause down, and is not fooled by a clock that was set back", () => {
  const tries = { wrong: 5, pausedUntil: 1_030_000 };
  expect(pauseLeft(tries, 1_010_500)).toBe(20);
  expect(pauseLeft(tries, 1_030_000)).toBe(0);
  expect(pauseLeft(tries, 0)).toBe(900);
});
