import type { Choice, Definition, Question } from "../../api/types";

type Version = { readonly number: number; readonly definition: Definition };
type Texts = Question["text"];

/** What was asked in these versions: each text by what it is of. */
export type Wording = { readonly versions: readonly number[]; readonly texts: readonly Text[] };

/** @param of the question itself, its explanation, or the key of a row or option */
export type Text = { readonly of: "question" | "help" | "choice"; readonly key: string; readonly text: Texts };

/** The wordings that a question has had, newest first; versions that worded it alike stand together. */
export function wordingsOf(key: string, oldestFirst: readonly Version[]): Wording[] {
  const wordings: { versions: number[]; texts: Text[] }[] = [];
  for (const { number, definition } of oldestFirst) {
    const question = definition.pages.flatMap((page) => page.questions).find((one) => one.key === key);
    if (!question) continue;
    const texts = textsOf(question);
    const last = wordings.at(-1);
    if (last && JSON.stringify(last.texts) === JSON.stringify(texts)) last.versions.push(number);
    else wordings.push({ versions: [number], texts });
  }
  return wordings.reverse();
}

function textsOf({ text, help, rows, options, wording }: Question): Text[] {
  const choices = (all: readonly Choice[] | undefined): Text[] =>
    (all ?? []).map((choice) => ({ of: "choice", key: choice.key, text: choice.text }));
  return [
    { of: "question", key: "question", text },
    ...(help ? [{ of: "help", key: "help", text: help } as const] : []),
    ...choices(rows),
    ...choices(wording?.items),
    ...choices(options),
  ];
}
