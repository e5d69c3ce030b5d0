import type { Definition, Instrument, InstrumentWording, Question } from "../api/types";
import { questionsOf } from "./document";

// What publication makes of the standard questionnaires in a draft: the server puts their words in, and so does this, for
// the preview and to tell a draft from what is published.

/** The words of a questionnaire, one wording a language; none while they are not known. */
type WordingsOf = (instrument: Instrument) => readonly InstrumentWording[];

/** The questionnaires of the catalogue that a definition asks, each once. */
export function instrumentsIn(definition: Definition, catalogue: readonly Instrument[]): readonly Instrument[] {
  const asked = questionsOf(definition);
  return catalogue.filter((instrument) => asked.some((question) => isOf(question, instrument)));
}

export function withWordings(
  definition: Definition,
  catalogue: readonly Instrument[],
  wordingsOf: WordingsOf,
): Definition {
  const worded = (question: Question): Question => {
    const instrument = catalogue.find((one) => isOf(question, one));
    if (!instrument) return question;
    const wordings = definition.languages.flatMap(
      (language) => wordingsOf(instrument).find((wording) => wording.language === language) ?? [],
    );
    return {
      ...question,
      ...(instrument.sensitive && { sensitive: true }),
      ...(wordings.length > 0 && { wording: wordingOf(instrument, wordings) }),
    };
  };
  return {
    ...definition,
    pages: definition.pages.map((page) => ({ ...page, questions: page.questions.map(worded) })),
  };
}

const isOf = ({ type, instrument, version }: Question, { key, version: of }: Instrument) =>
  type === "instrument" && instrument === key && version === of;

type Texts = InstrumentWording["texts"];

function wordingOf({ items, min, max, labelled }: Instrument, wordings: readonly InstrumentWording[]) {
  const all = (text: (texts: Texts) => string | undefined) =>
    Object.fromEntries(
      wordings.flatMap(({ language, texts }) => {
        const words = text(texts);
        return words?.trim() ? [[language, words] as const] : [];
      }),
    );
  const some = <Name extends string>(name: Name, text: (texts: Texts) => string | undefined) => {
    const words = all(text);
    return (Object.keys(words).length > 0 ? { [name]: words } : {}) as { [N in Name]?: Record<string, string> };
  };
  const points = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return {
    ...some("instruction", ({ instruction }) => instruction),
    items: items.map((key) => ({ key, text: all((texts) => texts.items[key]) })),
    ...(labelled && { labels: points.map((value) => ({ value, text: all((texts) => texts.labels?.[value]) })) }),
    scale: {
      min,
      max,
      step: 1,
      ...some("minLabel", ({ minLabel }) => minLabel),
      ...some("maxLabel", ({ maxLabel }) => maxLabel),
    },
    ...some("notice", ({ notice }) => notice),
  };
}
