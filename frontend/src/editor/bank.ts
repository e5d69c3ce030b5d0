import type { BankQuestion, Construct, Definition, Question } from "../api/types";
import { freeKey, type Place, questionsOf } from "./document";

type Texts = Question["text"];

/** With a question of the bank at a place, under a key that is free, in those languages of the survey that it has. */
export function withBanked(
  definition: Definition,
  { page, question: at }: Place,
  { question }: BankQuestion,
): Definition {
  const keys = questionsOf(definition).map(({ key }) => key);
  const key = keys.includes(question.key) ? freeKey(question.key, keys) : question.key;
  const taken = { ...spokenIn(question, definition.languages), key };
  return {
    ...definition,
    pages: definition.pages.map((one, index) =>
      index === page ? { ...one, questions: one.questions.toSpliced(at, 0, taken) } : one,
    ),
  };
}

const TEXTS = ["text", "help", "minLabel", "maxLabel"];

/** The same, however deep, with its texts in these languages only. */
function spokenIn<T>(node: T, languages: readonly string[]): T {
  if (Array.isArray(node)) return node.map((one) => spokenIn(one, languages)) as T;
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, value]) => [
    name,
    TEXTS.includes(name) ? only(value as Texts, languages) : spokenIn(value, languages),
  ]);
  return Object.fromEntries(entries) as T;
}

const only = (texts: Texts, languages: readonly string[]) =>
  Object.fromEntries(Object.entries(texts).filter(([language]) => languages.includes(language)));

/** Whether the survey asks it already: something of the same construct, or in the same words. */
export function isTaken(definition: Definition, { question }: BankQuestion): boolean {
  return questionsOf(definition).some(({ construct, text }) =>
    question.construct
      ? construct === question.construct
      : Object.entries(text).some(([language, words]) => words !== "" && question.text[language] === words),
  );
}

/** Those in whose words or keywords each word of a search begins some word, in any language. */
export function found(bank: readonly BankQuestion[], search: string): readonly BankQuestion[] {
  const wanted = wordsOf(search);
  return bank.filter(({ keywords, question }) => {
    const words = wordsOf([...Object.values(keywords), ...Object.values(question.text), question.construct].join(" "));
    return wanted.every((begun) => words.some((word) => word.startsWith(begun)));
  });
}

const wordsOf = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a question is answered as its construct is measured everywhere. */
export function fits(construct: Construct, { type, scale }: Question): boolean {
  if (construct.type !== type) return false;
  if (!construct.scale) return true;
  // What a definition leaves out is what the type has by itself.
  if (!scale) return type === "nps" || type === "umbrella";
  const { min, max, step = 1 } = construct.scale;
  return scale.min === min && scale.max === max && (scale.step ?? 1) === step;
}
