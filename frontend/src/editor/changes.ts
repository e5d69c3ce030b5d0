import type { Definition, Question } from "../api/types";
import { questionsOf } from "./document";

/** What publication does to a question, as far as results are concerned. */
export type Change = {
  readonly kind: "added" | "removed" | "choices" | "reworded";
  readonly question: Question;
};

/**
 * What differs between two definitions, question by question; the key says which are the same. `choices` are other
 * options or rows, `reworded` is any other text of the question. Order and pages are not told: results do not know them.
 */
export function changesBetween(before: Definition | undefined, after: Definition): readonly Change[] {
  const old = new Map(before ? questionsOf(before).map((question) => [question.key, question]) : []);
  const now = questionsOf(after);
  const kept = new Set(now.map(({ key }) => key));
  return [
    ...now.flatMap((question) => changeOf(old.get(question.key), question)),
    ...[...old.values()]
      .filter(({ key }) => !kept.has(key))
      .map((question) => ({ kind: "removed", question }) as const),
  ];
}

function changeOf(before: Question | undefined, question: Question): readonly Change[] {
  if (!before) return [{ kind: "added", question }];
  if (keysOf(before) !== keysOf(question)) return [{ kind: "choices", question }];
  return wordsOf(before) === wordsOf(question) ? [] : [{ kind: "reworded", question }];
}

const keysOf = ({ options = [], rows = [] }: Question) =>
  written([options.map(({ key }) => key), rows.map(({ key }) => key)]);

const wordsOf = ({ text, help, options, rows, scale, wording }: Question) =>
  written([text, help, options, rows, scale?.minLabel, scale?.maxLabel, wording]);

const written = (value: unknown) =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
