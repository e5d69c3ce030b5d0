import { expect, test } from "vitest";
import type { Definition, Question } from "../api/types";
import { figuresOf, measuring, questionsOf, wordsOf } from "./questions";

const version = (...questions: Question[]): Definition => ({
  languages: ["fi"],
  defaultLanguage: "fi",
  title: { fi: "Kysely" },
  pages: [{ key: "p", questions }],
});
const motives = (...keys: string[]): Question => ({
  key: "motives",
  type: "multiple",
  text: { fi: `Miksi (${keys.length})` },
  options: keys.map((key) => ({ key, text: { fi: key.toUpperCase() } })),
});

test("tells a text without the answers that each visitor read in it", () => {
  const asked = { ...motives("{{age|old}}"), text: { fi: "Syysi: {{motives}}, {{age|kaikki}}. {a}" } };
  const question = questionsOf([version(asked)]).get("motives");
  expect(question?.text).toEqual({ fi: "Syysi: …, kaikki. {a}" });
});

test("takes the newest wording and keeps options that a version dropped", () => {
  const motive = questionsOf([version(motives("cafe", "shop")), version(motives("cafe", "sea", "ship"))]).get(
    "motives",
  );
  expect(motive?.text).toEqual({ fi: "Miksi (3)" });
  expect(motive?.options?.map((option) => option.key)).toEqual(["cafe", "sea", "ship", "shop"]);
});

test("keeps the rows of a question together, in the order of the results", () => {
  const row = (question: string, name: string) => ({ question, row: name, type: "matrix", status: "ok" as const });
  const figures = figuresOf(
    [row("services", "cafe"), { question: "overall", type: "rating", status: "ok" as const }, row("services", "shop")],
    new Map(),
  );
  expect(figures.map(({ question, results }) => [question.key, results.map((result) => result.row)])).toEqual([
    ["services", ["cafe", "shop"]],
    ["overall", [undefined]],
  ]);
});

test("finds the question that measures a construct", () => {
  const overall: Question = { key: "overall", type: "rating", text: {}, construct: "visit.satisfaction" };
  const figures = figuresOf(
    [{ question: "overall", type: "rating", status: "ok" as const }],
    new Map([["overall", overall]]),
  );
  expect(measuring("visit.satisfaction", figures)?.question.key).toBe("overall");
  expect(measuring("visit.recommend", figures)).toBeUndefined();
});

test("has no words for a point of a scale", () => {
  expect(wordsOf(undefined, "4")).toBeUndefined();
});
