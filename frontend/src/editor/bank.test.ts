import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BankQuestion, Construct, Definition } from "../api/types";
import { fits, found, isTaken, withBanked } from "./bank";
import { questionsOf } from "./document";

const shipped = (name: string) => JSON.parse(readFileSync(`../backend/src/main/resources/bank/${name}.json`, "utf8"));
const bank: readonly BankQuestion[] = shipped("questions");
const constructs: readonly Construct[] = shipped("constructs");
const overall = bank.find(({ question }) => question.key === "overall") as BankQuestion;
const age = bank.find(({ question }) => question.key === "age") as BankQuestion;

const empty: Definition = {
  languages: ["fi", "et"],
  defaultLanguage: "fi",
  title: { fi: "Käynti" },
  pages: [{ key: "page1", questions: [] }],
};
const first = { page: 0, question: 0 };

test("a question is taken in the languages that survey and bank share, and keeps its construct", () => {
  const [taken] = questionsOf(withBanked(empty, first, age));
  expect(taken).toMatchObject({ key: "age", type: "single", construct: "visitor.age", segment: true });
  expect(Object.keys(taken?.text ?? {})).toEqual(["fi"]);
  expect(taken?.options?.map(({ text }) => Object.keys(text))).toEqual(Array(6).fill(["fi"]));
  const [rated] = questionsOf(withBanked(empty, first, overall));
  expect(rated?.scale).toEqual({
    ...overall.question.scale,
    minLabel: { fi: "Huono" },
    maxLabel: { fi: "Erinomainen" },
  });
});

test("taken twice it gets a key of its own, and is marked as taken", () => {
  const once = withBanked(empty, first, overall);
  const twice = withBanked(once, first, overall);
  expect(new Set(questionsOf(twice).map(({ key }) => key)).size).toBe(2);
  expect(isTaken(empty, overall)).toBe(false);
  expect(isTaken(once, overall)).toBe(true);
  expect(isTaken(once, age)).toBe(false);
});

test("a search finds by the beginnings of words in any language, all of them", () => {
  const keys = (search: string) => found(bank, search).map(({ question }) => question.key);
  expect(keys("")).toHaveLength(bank.length);
  expect(keys("kahv")).toEqual(["cafe"]);
  expect(keys("Kafé rest")).toEqual(["cafe"]);
  expect(keys("visitor.age")).toEqual(["age"]);
  expect(keys("kahvila näyttely")).toEqual([]);
});

test("each question of the bank fits its construct, and does no more on another scale", () => {
  for (const { question } of bank) {
    const construct = constructs.find(({ key }) => key === question.construct);
    if (!construct) continue;
    expect(fits(construct, question), question.key).toBe(true);
    expect(fits(construct, { ...question, type: "text" }), question.key).toBe(false);
  }
  const satisfaction = constructs.find(({ key }) => key === "visit.satisfaction") as Construct;
  expect(fits(satisfaction, { ...overall.question, scale: { min: 1, max: 10 } })).toBe(false);
});
