import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newest } from "./newest";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("puts the first away at once, and the last of those that follow, however long they go on", async () => {
  const kept: number[] = [];
  const keep = newest<number>(async (thing) => void kept.push(thing), 1_000);
  for (let number = 0; number <= 30; number++) {
    keep(number);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(kept).toEqual([0, 9, 19, 29]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept.at(-1)).toBe(30);
});

it("goes on after one that could not be put away", async () => {
  const kept: string[] = [];
  const keep = newest<string>(async (thing) => {
    if (thing === "too much") throw new Error("full");
    kept.push(thing);
  }, 10);
  keep("too much");
  keep("enough");
  await vi.advanceTimersByTimeAsync(50);
  expect(kept).toEqual(["enough"]);
});
