import { describe, expect, it } from "vitest";
import type { Answer } from "./answers";
import { check, codePoints } from "./check";
import { type Question, valuesOf } from "./definition";

const text = { en: "" };
const items = ["a", "b", "c"].map((key) => ({ key, text }));
const scale = { min: 1, max: 5 };

const rating: Question = { key: "q", type: "rating", text, scale };
const nps: Question = { key: "q", type: "nps", text };
const slider: Question = { key: "q", type: "slider", text, scale: { min: 0, max: 1, step: 0.1 } };
const single: Question = { key: "q", type: "single", text, options: items };
const multiple: Question = { key: "q", type: "multiple", text, options: items, maxChoices: 2 };
const ranking: Question = { key: "q", type: "ranking", text, options: items };
const matrix: Question = { key: "q", type: "matrix", text, rows: items, options: items };
const umbrella: Question = { key: "q", type: "umbrella", text, rows: items, scale };
const instrument: Question = {
  key: "q",
  type: "instrument",
  text,
  wording: { items, scale: { min: 0, max: 5 } },
};
const comment: Question = { key: "q", type: "text", text, maxLength: 3 };
const consent: Question = { key: "q", type: "consent", text };

describe("check", () => {
  it.each<[string, Question, Answer]>([
    ["the ends of a scale", rating, 5],
    ["nought on an nps", nps, 0],
    ["a decimal step", slider, 0.3],
    ["an option", single, "b"],
    ["as many choices as allowed", multiple, ["a", "c"]],
    ["a ranking of some", ranking, ["c", "a"]],
    ["options in a matrix", matrix, { a: "b" }],
    ["some axes of an umbrella", umbrella, { a: 1, c: 5 }],
    ["some items of an instrument", instrument, { a: 0, c: 5 }],
    ["an emoji as one character", comment, "🖼🖼🖼"],
    ["a refused consent", consent, false],
  ])("takes %s", (_, question, answer) => {
    expect(check(question, answer)).toBeUndefined();
  });

  it.each<[string, Question, Answer, string]>([
    ["a value outside the scale", rating, 6, "not-on-scale"],
    ["a value between the steps", slider, 0.25, "not-on-scale"],
    ["a fraction on an nps", nps, 9.5, "not-on-scale"],
    ["a number as text", rating, "5", "malformed"],
    ["an unknown option", single, "x", "malformed"],
    ["too many choices", multiple, ["a", "b", "c"], "too-many"],
    ["a choice made twice", multiple, ["a", "a"], "malformed"],
    ["a rank given twice", ranking, ["a", "a"], "malformed"],
    ["an unknown row", umbrella, { x: 1 }, "malformed"],
    ["a list for a matrix", matrix, ["a"], "malformed"],
    ["a row outside the scale", umbrella, { a: 9 }, "malformed"],
    ["a text too long", comment, "abcd", "too-long"],
    ["anything but yes and no", consent, "yes", "malformed"],
  ])("refuses %s", (_, question, answer, code) => {
    expect(check(question, answer)?.code).toBe(code);
  });
});

it("counts a text in code points", () => {
  expect(codePoints("Hyvä 🖼")).toBe(6);
});

it("lists the values of a scale without the dust of decimals", () => {
  expect(valuesOf({ min: 0, max: 0.5, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
});
