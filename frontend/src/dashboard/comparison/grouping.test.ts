import { expect, test } from "vitest";
import type { Question } from "../../api/types";
import { chosenKind, inOrder, readComparison, segmentsOf } from "./grouping";

const age: Question = {
  key: "age",
  type: "single",
  text: {},
  segment: true,
  options: ["young", "old"].map((key) => ({ key, text: {} })),
};
const overall: Question = { key: "overall", type: "rating", text: {} };
const segments = segmentsOf([overall, age]);
const group = (key: string, value?: number) => ({ key, ...(value !== undefined && { mean: { value } }) });
const keys = (by: string, ...groups: ReturnType<typeof group>[]) => inOrder(groups, by, segments).map(({ key }) => key);

test("museums are compared where there are several, else groups of visitors, else months", () => {
  expect(chosenKind(undefined, segments, 3)).toBe("museum");
  expect(chosenKind(undefined, segments, 1)).toBe("age");
  expect(chosenKind(undefined, [], 1)).toBe("month");
});

test("an address is taken by its word where the survey knows it", () => {
  expect(chosenKind("language", segments, 3)).toBe("language");
  expect(chosenKind("age", segments, 3)).toBe("age");
  expect(chosenKind("overall", segments, 3)).toBe("museum");
  expect(readComparison({ by: "year", reference: 2026, item: true })).toEqual({ by: "year", reference: "2026" });
});

test("what has an order keeps it, what has none stands from high to low, hidden groups last", () => {
  expect(keys("year", group("2025", 4), group("2026", 5))).toEqual(["2025", "2026"]);
  expect(keys("age", group("old", 5), group("young", 4))).toEqual(["young", "old"]);
  expect(keys("museum", group("a"), group("b", 4), group("c", 5))).toEqual(["c", "b", "a"]);
});
