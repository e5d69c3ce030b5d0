import { expect, test } from "vitest";
import { wilson } from "./wilson";

test("agrees with published values (Newcombe 1998: 81 of 263, 15 of 148, 0 of 20)", () => {
  const rounded = (hits: number, n: number) => Object.values(wilson(hits, n)).map((limit) => Number(limit.toFixed(4)));
  expect(rounded(81, 263)).toEqual([0.2553, 0.3662]);
  expect(rounded(15, 148)).toEqual([0.0624, 0.1605]);
  expect(rounded(0, 20)).toEqual([0, 0.1611]);
});

test("knows nothing without answers", () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
