import { expect, test } from "vitest";
import type { SurveyNote } from "../api/types";
import { groupsOf } from "./importNotes";

const note = (kind: SurveyNote["kind"], code: string, source: string): SurveyNote => ({
  kind,
  code,
  source,
  detail: `Of ${source}.`,
});
const notes = [
  note("leftOut", "media.left-out", "row 2"),
  note("leftOut", "default.left-out", "row 3"),
  note("leftOut", "default.left-out", "row 4"),
  note("changed", "question.key", "row 4"),
];

test("notes of a kind are grouped by what they say, the most frequent first", () => {
  expect(groupsOf(notes, "leftOut", "").map(({ code, notes }) => [code, notes.length])).toEqual([
    ["default.left-out", 2],
    ["media.left-out", 1],
  ]);
});

test("a search narrows them by source and detail", () => {
  expect(groupsOf(notes, "leftOut", " ROW 4 ").map(({ notes }) => notes.length)).toEqual([1]);
  expect(groupsOf(notes, "changed", "row 2")).toEqual([]);
});
