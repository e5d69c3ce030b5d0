import { expect, test } from "vitest";
import { answersOf, contentOf, parsed, problemOf, questionOf } from "./refused";

const refused = (submission: unknown, problem: unknown = {}) => ({
  id: "1",
  museumId: "2",
  deviceId: "3",
  receivedAt: "2026-05-02T10:12:03Z",
  submission,
  problem,
});

test("reads what a tablet sent, whatever its shape", () => {
  expect(contentOf(refused({ id: "1", version: 1, answers: { overall: 6 } }))).toEqual({
    version: 1,
    answers: { overall: 6 },
  });
  expect(answersOf(refused({ answers: { overall: 6 } }))).toEqual({ overall: 6 });
  for (const odd of [null, "text", [1], { answers: [1] }, { answers: null }]) {
    expect(answersOf(refused(odd))).toEqual({});
  }
});

test("reads why it was refused", () => {
  const errors = [{ pointer: "/answers/services/cafe", code: "scale.outside", detail: "Not on the scale" }];
  const problem = problemOf(refused({}, { type: "/problems/invalid-submission", errors }));
  expect(problem.slug).toBe("invalid-submission");
  expect(problem.errors.map(questionOf)).toEqual(["services"]);
  expect(questionOf({ pointer: "/version" })).toBeUndefined();
  expect(problemOf(refused({}, null)).errors).toEqual([]);
});

test("takes an object in JSON for a mended submission, and nothing else", () => {
  expect(parsed('{"version":1}')).toEqual({ version: 1 });
  for (const text of ["", "{", "[]", "7", "null"]) expect(parsed(text)).toBeUndefined();
});
