import { expect, test } from "vitest";
import type { Definition, Question } from "../api/types";
import { changesBetween } from "./changes";

const question = (key: string, more: Partial<Question> = {}): Question => ({ key, type: "text", text: {}, ...more });
const asking = (...questions: Question[]): Definition => ({
  languages: ["fi"],
  defaultLanguage: "fi",
  title: {},
  pages: [{ key: "a", questions }],
});
const told = (before: Definition | undefined, after: Definition) =>
  changesBetween(before, after).map(({ kind, question: { key } }) => `${kind} ${key}`);

test("the first version adds everything", () => {
  expect(told(undefined, asking(question("a"), question("b")))).toEqual(["added a", "added b"]);
});

test("questions are the same by their keys, wherever they stand", () => {
  const before = asking(question("a"), question("b"));
  expect(told(before, asking(question("b"), question("a")))).toEqual([]);
  expect(told(before, asking(question("c"), question("b")))).toEqual(["added c", "removed a"]);
});

test("other options are told before other words", () => {
  const options = [{ key: "x", text: { fi: "X" } }];
  const before = asking(question("a", { options }), question("b", { text: { fi: "Vanha" } }));
  const after = asking(
    question("a", { options: [...options, { key: "y", text: {} }] }),
    question("b", { text: { fi: "Uusi" } }),
  );
  expect(told(before, after)).toEqual(["choices a", "reworded b"]);
});

test("the order of languages and members is no change", () => {
  const one = asking(question("a", { text: { fi: "Mitä?", sv: "Vad?" } }));
  const other: Definition = { ...asking(question("a", { text: { sv: "Vad?", fi: "Mitä?" } })), title: {} };
  expect(told(one, other)).toEqual([]);
});
