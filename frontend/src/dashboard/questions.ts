import type { Choice, Definition, Question, QuestionResult } from "../api/types";
import type { LocalizedText } from "../i18n/localized";

/** One question with its figures: one result, or one for each row. */
export type QuestionFigures = { question: Question; results: QuestionResult[] };

/** The questions of all versions by key; the newest wording wins, and options that were dropped keep their last one. */
export function questionsOf(oldestFirst: readonly Definition[]): Map<string, Question> {
  const questions = new Map<string, Question>();
  for (const definition of oldestFirst) {
    for (const question of definition.pages.flatMap((page) => page.questions)) {
      const before = questions.get(question.key);
      questions.set(question.key, {
        ...question,
        text: told(question.text),
        ...merged("options", before?.options, question.options),
        ...merged("rows", before?.rows, question.rows),
      });
    }
  }
  return questions;
}

function merged(name: "options" | "rows", before: readonly Choice[] = [], now: readonly Choice[] = []) {
  const dropped = before.filter((old) => !now.some((choice) => choice.key === old.key));
  const all = [...now, ...dropped];
  return all.length > 0 ? { [name]: all.map((choice) => ({ ...choice, text: told(choice.text) })) } : {};
}

/** An answer of the visitor's own, which each read in its place: `{{key|words where there is none}}`. */
const PIPE = /\{\{[a-z][A-Za-z0-9_]*(?:\|([^{}]*))?\}\}/g;

/** A text told of all visitors at once. */
const told = (texts: Question["text"]): Question["text"] =>
  Object.fromEntries(
    Object.entries(texts).map(([tag, text]) => [tag, text.replace(PIPE, (_, words: string = "…") => words)]),
  );

/** Results in their order, the rows of a question together. A question that no version explains shows its key. */
export function figuresOf(results: readonly QuestionResult[], questions: ReadonlyMap<string, Question>) {
  const figures = new Map<string, QuestionFigures>();
  for (const result of results) {
    const known = figures.get(result.question);
    if (known) known.results.push(result);
    else
      figures.set(result.question, { question: questions.get(result.question) ?? unknown(result), results: [result] });
  }
  return [...figures.values()];
}

const unknown = ({ question, type }: QuestionResult): Question => ({
  key: question,
  type: type as Question["type"],
  text: { fi: question },
});

/** The question of a survey that measures a construct, `visit.satisfaction` say. */
export function measuring(construct: string, figures: readonly QuestionFigures[]): QuestionFigures | undefined {
  return figures.find(({ question }) => question.construct === construct);
}

/** What the rows of a question are: its rows, or for a ranking its options. */
export const rowsOf = ({ rows, options }: Question) => (rows?.length ? rows : options);

/** The words of a row, option or value; the bare value where there are none (a point of a scale). */
export function wordsOf(choices: readonly Choice[] | undefined, value: string): LocalizedText | undefined {
  return choices?.find((choice) => choice.key === value)?.text;
}
