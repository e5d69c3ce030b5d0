import type { Submission } from "../api/types";
import type { Answers } from "../player/engine/answers";
import type { Definition } from "../player/engine/definition";
import type { Problem } from "../player/engine/problem";
import type { Survey } from "../player/engine/survey";
import { storedAnswers } from "../player/engine/text";

/** What all sheets of a pile have in common. */
export type Pile = {
  readonly collectorKey: string;
  readonly version: number;
  readonly language: string;
  /** On which the sheet was filled in: `2026-05-02`. */
  readonly day: string;
};

/** The numbers that the questions have on paper, by key: all are counted that are answered, asked or not. */
export function numbersOf(definition: Definition): ReadonlyMap<string, number> {
  const asked = definition.pages.flatMap(({ questions }) => questions).filter(({ type }) => type !== "info");
  return new Map(asked.map(({ key }, index) => [key, index + 1]));
}

/** The day of a moment where we are. */
export const dayOf = (moment: Date) => {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
};

/**
 * The sheet as the API takes it. Nobody knows at what hour it was filled in, so it was noon, or now where it is not
 * noon yet; and not how long that took, so it has no beginning.
 */
export function submissionOf(pile: Pile, answers: Answers, complete: boolean, now: Date): Submission {
  const { day, ...place } = pile;
  const noon = new Date(`${day}T12:00:00`);
  const completedAt = new Date(Math.min(noon.getTime(), now.getTime()));
  return {
    ...place,
    completedAt: `${completedAt.toISOString().slice(0, 19)}Z`,
    phase: "single",
    complete,
    answers: storedAnswers(answers) as Submission["answers"],
  };
}

const MISSING: readonly Problem["code"][] = ["required", "rows-missing"];

/** A gap in the sheet, as against a number that is not on the scale. */
export const isMissing = ({ code }: Problem) => MISSING.includes(code);

/** What is wrong, by key of the question, in the order of the sheet. */
export function problemsOf(survey: Survey, answers: Answers): ReadonlyMap<string, Problem> {
  const found = survey.visible(answers).map((question) => [question.key, survey.problem(question, answers)] as const);
  return new Map(found.flatMap(([key, problem]) => (problem ? [[key, problem]] : [])));
}

/** Options by the numbers written beside them, best first. Two of the same number make an answer that does not fit. */
export function rankedBy(written: ReadonlyMap<string, number>): readonly string[] {
  const ordered = [...written].sort(([, a], [, b]) => a - b);
  const isTwice = new Set(written.values()).size < written.size;
  const isOdd = ordered.some(([, number]) => !Number.isInteger(number) || number < 1);
  const keys = ordered.map(([key]) => key);
  return isTwice || isOdd ? [...keys, ...keys] : keys;
}
