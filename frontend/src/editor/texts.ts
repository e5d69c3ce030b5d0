import type { Choice, Definition, Question } from "../api/types";
import { type Path, pointerOf } from "./document";

type Texts = { readonly [language: string]: string | undefined };

/** One text of a definition, in all its languages. */
export type Text = {
  /** Where it stands, and how its fields are named. */
  readonly pointer: string;
  readonly kind: "title" | "thanks" | "text" | "help" | "option" | "row" | "minLabel" | "maxLabel";
  /** Of an option or a row. */
  readonly key?: string;
  readonly texts: Texts;
  /** In characters, as the API's schema has it. */
  readonly limit: number;
  /** Whether it may be left out in all languages. */
  readonly isOptional: boolean;
  /** Whether publication demands it: it is no optional one, or a language that visitors get has it. */
  readonly isUsed: boolean;
};

/** The texts of one thing: the survey, the title of a page, a question. */
export type TextGroup = {
  readonly path: Path;
  /** Of the page, or of the page and question: `2.1`; empty for the survey. */
  readonly number: string;
  readonly question?: Question;
  readonly note: string | undefined;
  readonly texts: readonly Text[];
};

const SHORT = 300;
const LONG = 2000;

/** The tag under which a text has its easy-language variant. */
export const easyOf = (tag: string) => `${tag}-simple`;
export const isEasy = (tag: string) => tag.endsWith("-simple");

/** The languages that visitors get once this is published. */
export const shownLanguages = ({ languages, heldBack = [] }: Definition): readonly string[] =>
  languages.filter((tag) => !heldBack.includes(tag));

/** Every text of a definition by what it belongs to, in the order of the survey. */
export function textGroups(definition: Definition): readonly TextGroup[] {
  const shown = shownLanguages(definition);
  const isSaid = (texts: Texts) => shown.some((tag) => texts[tag]?.trim());
  const demanded = (path: Path, kind: Text["kind"], texts: Texts, limit = SHORT) => ({
    pointer: pointerOf(path),
    kind,
    texts,
    limit,
    isOptional: false,
    isUsed: true,
  });
  const optional = (path: Path, kind: Text["kind"], texts: Texts | undefined, limit = SHORT): readonly Text[] =>
    texts ? [{ ...demanded(path, kind, texts, limit), isOptional: true, isUsed: isSaid(texts) }] : [];
  const choices = (path: Path, kind: "option" | "row", all: readonly Choice[] = []): readonly Text[] =>
    all.map(({ key, text }, index) => ({ ...demanded([...path, `${kind}s`, index, "text"], kind, text), key }));

  const survey: TextGroup = {
    path: [],
    number: "",
    note: definition.translatorNote,
    texts: [demanded(["title"], "title", definition.title), ...optional(["thanks"], "thanks", definition.thanks)],
  };
  const pages = definition.pages.flatMap((page, index): readonly TextGroup[] => {
    const path: Path = ["pages", index];
    const head = {
      path,
      number: `${index + 1}`,
      note: page.translatorNote,
      texts: optional([...path, "title"], "title", page.title),
    };
    const questions = page.questions.map((question, at) => {
      const place: Path = [...path, "questions", at];
      const { text, help, options, rows, scale } = question;
      return {
        path: place,
        number: `${index + 1}.${at + 1}`,
        question,
        note: question.translatorNote,
        texts: [
          demanded([...place, "text"], "text", text, LONG),
          ...optional([...place, "help"], "help", help, LONG),
          ...choices(place, "option", options),
          ...choices(place, "row", rows),
          ...optional([...place, "scale", "minLabel"], "minLabel", scale?.minLabel),
          ...optional([...place, "scale", "maxLabel"], "maxLabel", scale?.maxLabel),
        ],
      };
    });
    return [head, ...questions];
  });
  return [survey, ...pages];
}

export type Completeness = {
  /** Texts that are there, of those that publication demands. */
  readonly done: number;
  readonly all: number;
  /** All that a removal would take, its easy variants as well. */
  readonly texts: number;
};

/** How far each of these languages is. */
export function completeness(groups: readonly TextGroup[], tags: readonly string[]): ReadonlyMap<string, Completeness> {
  const all = groups.flatMap(({ texts }) => texts);
  const used = all.filter(({ isUsed }) => isUsed);
  const has = (tag: string) => (text: Text) => Boolean(text.texts[tag]?.trim());
  return new Map(
    tags.map((tag) => [
      tag,
      {
        done: used.filter(has(tag)).length,
        all: used.length,
        texts: all.filter(has(tag)).length + all.filter(has(easyOf(tag))).length,
      },
    ]),
  );
}

/** A text in a language: the last member of its pointer. */
const IN_LANGUAGE = /\/(?:text|title|help|thanks|minLabel|maxLabel)\/([^/]+)$/;

export const languageIn = (pointer: string): string | undefined => IN_LANGUAGE.exec(pointer)?.[1];

/** The path that a pointer of the API names. */
export const pathIn = (pointer: string): Path =>
  pointer
    .split("/")
    .slice(2)
    .map((name) => (/^\d+$/.test(name) ? Number(name) : name));

/** The number of characters, as the API counts them. */
export const lengthOf = (text: string) => [...text].length;
