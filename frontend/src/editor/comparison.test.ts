import { describe, expect, test } from "vitest";
import { condition } from "../player/engine/condition";
import { type Comparison, comparisonOf, expressionOf, needsValue, operatorsFor } from "./comparison";

const all: readonly [Comparison, string][] = [
  [{ question: "overall", operator: "atMost", value: 2 }, "answers.overall <= 2"],
  [{ question: "overall", operator: "atLeast", value: 0.5 }, "answers.overall >= 0.5"],
  [{ question: "overall", operator: "is", value: -1 }, "answers.overall == -1"],
  [{ question: "age", operator: "is", value: "65-74" }, "answers.age == '65-74'"],
  [{ question: "count", operator: "is", value: "1" }, "answers.count == '1'"],
  [{ question: "age", operator: "isNot", value: "0-17" }, "answers.age != '0-17'"],
  [{ question: "motives", operator: "includes", value: "rest" }, "'rest' in answers.motives"],
  [{ question: "publish", operator: "yes" }, "answers.publish"],
  [{ question: "publish", operator: "no" }, "!answers.publish"],
  [{ question: "comment", operator: "answered" }, "has(answers.comment)"],
];

test.each(all)("%o is written and read as %s", (comparison, expression) => {
  expect(expressionOf(comparison)).toBe(expression);
  expect(comparisonOf(expression)).toEqual(comparison);
});

test("a guard for the same answer, double quotes and decimals are understood too", () => {
  expect(comparisonOf("has(answers.overall) && answers.overall <= 2.0")).toEqual(all[0]?.[0]);
  expect(comparisonOf('answers.age == "65-74"')).toEqual(all[3]?.[0]);
});

test.each([
  "",
  "answers.a <= 2 || answers.b <= 2",
  "has(answers.a) && answers.b <= 2",
  "answers.services.cafe < 3",
  "answers.a + 1.0 > 2",
  "size(answers.motives) > 1",
])("what says more is left to be written by hand: %s", (expression) => {
  expect(comparisonOf(expression)).toBeUndefined();
});

describe("means to the player what it says", () => {
  const answers = { overall: 2, age: "65-74", motives: ["rest"], publish: false };
  test.each([
    ["overall", "atMost", 2, true],
    ["overall", "atLeast", 3, false],
    ["age", "is", "65-74", true],
    ["age", "isNot", "65-74", false],
    ["motives", "includes", "rest", true],
    ["publish", "no", undefined, true],
    ["missing", "isNot", "x", false],
    ["missing", "answered", undefined, false],
  ] as const)("%s %s %s", (question, operator, value, holds) => {
    const comparison = { question, operator, ...(value && { value }) };
    expect(condition(expressionOf(comparison))(answers)).toBe(holds);
  });
});

test("every operator that a type offers knows whether it needs a value", () => {
  expect(operatorsFor({ key: "a", type: "consent", text: {} }).some(needsValue)).toBe(false);
  expect(operatorsFor({ key: "a", type: "info", text: {} })).toEqual([]);
});
