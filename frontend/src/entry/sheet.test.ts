import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Definition } from "../player/engine/definition";
import { Survey } from "../player/engine/survey";
import { isKeyed } from "./scales";
import { dayOf, numbersOf, problemsOf, rankedBy, submissionOf } from "./sheet";

const everyType: Definition = JSON.parse(
  readFileSync("../backend/src/test/resources/fi/kaiku/survey/every-type.json", "utf8"),
);
const pile = { collectorKey: "k", version: 2, language: "sv", day: "2026-05-02" };

test("questions have the numbers that they have on paper, also those that are hidden now", () => {
  const numbers = numbersOf(everyType);
  expect([...numbers.values()]).toEqual(Array.from({ length: numbers.size }, (_, index) => index + 1));
  expect(numbers.get("comment")).toBe(12);
  expect(numbers.has("thanks")).toBe(false);
});

test("a sheet counts for the day on which it was filled in", () => {
  const sheet = submissionOf(pile, { overall: 4 }, true, new Date("2026-05-09T08:00:00Z"));
  expect(dayOf(new Date(sheet.completedAt ?? ""))).toBe("2026-05-02");
  expect(sheet).toMatchObject({ collectorKey: "k", version: 2, language: "sv", complete: true });
  expect(sheet).not.toHaveProperty("startedAt");
  expect(sheet).not.toHaveProperty("day");
});

test("a sheet of this morning was not filled in this noon", () => {
  const morning = new Date("2026-05-02T08:15:30");
  const sheet = submissionOf(pile, {}, true, morning);
  expect(Date.parse(sheet.completedAt ?? "")).toBe(morning.getTime());
});

test("what is wrong is found in the order of the sheet, and only where it is asked", () => {
  const survey = new Survey(everyType);
  const problems = problemsOf(survey, {
    overall: 2,
    minutes: Number.NaN,
    favourites: rankedBy(new Map([["boats", 1]])),
  });
  expect([...problems].map(([key, { code }]) => [key, code])).toEqual([["minutes", "not-on-scale"]]);
  expect(problemsOf(survey, {}).get("overall")).toEqual({ code: "required" });
});

test("options are ranked by the numbers beside them, gaps and all", () => {
  const ranked = (...numbers: [string, number][]) => rankedBy(new Map(numbers));
  expect(ranked(["a", 3], ["b", 1])).toEqual(["b", "a"]);
  const survey = new Survey(everyType);
  const isRefused = (favourites: readonly string[]) => problemsOf(survey, { overall: 4, favourites }).has("favourites");
  expect(isRefused(ranked(["boats", 2], ["castle", 1]))).toBe(false);
  expect(isRefused(ranked(["boats", 1], ["castle", 1]))).toBe(true);
  expect(isRefused(ranked(["boats", 0]))).toBe(true);
  expect(isRefused(ranked(["boats", Number.NaN]))).toBe(true);
});

test("short scales of whole numbers are chosen from, others are written", () => {
  expect(isKeyed({ min: 0, max: 10 })).toBe(true);
  expect(isKeyed({ min: 0, max: 100 })).toBe(false);
  expect(isKeyed({ min: -2, max: 2 })).toBe(false);
  expect(isKeyed({ min: 0, max: 1, step: 0.1 })).toBe(false);
});
