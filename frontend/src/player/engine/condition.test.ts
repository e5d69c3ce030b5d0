import { describe, expect, it } from "vitest";
import cases from "../../../../backend/src/test/resources/cel-cases.json";
import type { Answers } from "./answers";
import { condition, decision } from "./condition";

describe("a condition yields in the browser what it yields on the server", () => {
  it.each(cases)("$name: $expression", ({ expression, answers, expected }) => {
    expect(outcome(expression, answers as unknown as Answers)).toBe(expected);
    expect(condition(expression)(answers as unknown as Answers)).toBe(expected === true);
  });
});

function outcome(expression: string, answers: Answers): boolean | "error" {
  try {
    return decision(expression)(answers);
  } catch {
    return "error";
  }
}
