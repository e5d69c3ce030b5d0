import type { Instrument, Question } from "../api/types";
import type { LocalizedText } from "../i18n/localized";
import { rowsOf } from "./questions";

/** One thing that has figures of its own: a question, a row of it, or a score of a standard questionnaire. */
export type Item = {
  /** As addresses have it: `question` or `question:row`. */
  readonly id: string;
  readonly question: Question;
  readonly row?: string;
  readonly rowText?: Question["text"];
  /** The ends of what its mean can be; absent where answers are no numbers. */
  readonly scale?: { readonly min: number; readonly max: number };
};

/** Everything of a survey that has figures, in the order of its questions. Texts are left to the comments. */
export function itemsOf(questions: Iterable<Question>, instruments: readonly Instrument[]): Item[] {
  return [...questions].flatMap((question): Item[] => {
    switch (question.type) {
      case "info":
      case "text":
        return [];
      case "matrix":
      case "umbrella":
        return rows(question, question.scale);
      case "ranking":
        return rows(question, { min: 1, max: question.options?.length ?? 1 });
      case "instrument":
        return instrument(question, instruments);
      case "nps":
        return [{ id: question.key, question, scale: question.scale ?? { min: 0, max: 10 } }];
      default:
        return [{ id: question.key, question, ...(question.scale && { scale: question.scale }) }];
    }
  });
}

function rows(question: Question, scale: Item["scale"]): Item[] {
  return (rowsOf(question) ?? []).map(({ key, text }) => row(question, key, text, scale));
}

/** Its scores come first: they are what it is asked for. */
function instrument(question: Question, instruments: readonly Instrument[]): Item[] {
  const { instrument, version, wording } = question;
  const known = instruments.find((one) => one.key === instrument && one.version === version);
  return [
    ...(known?.scores ?? []).map(({ key, title, min, max }) => row(question, key, title, { min, max })),
    ...(wording?.items ?? []).map(({ key, text }) => row(question, key, text, wording?.scale)),
  ];
}

const row = (question: Question, key: string, rowText: Question["text"], scale: Item["scale"]): Item => ({
  id: `${question.key}:${key}`,
  question,
  row: key,
  rowText,
  ...(scale && { scale: { min: scale.min, max: scale.max } }),
});

/** Whether its answers have one mean or score that may be followed and compared. */
export const isCourse = ({ scale, question }: Item) => scale !== undefined && question.type !== "ranking";

/** What a question or a row of it is called, in one line. */
export const labelOf = ({ question, rowText }: Item, read: (text: LocalizedText) => string) =>
  rowText ? `${read(question.text)} – ${read(rowText)}` : read(question.text);

/** The item that an address names, else what the survey is about: how content visitors were, else the first. */
export function chosenOf(items: readonly Item[], id: string | undefined): Item | undefined {
  return (
    items.find((item) => item.id === id) ??
    items.find(({ question }) => question.construct === "visit.satisfaction") ??
    items[0]
  );
}

/** The same in the parameters of the API. */
export const asked = ({ question, row }: Item) => ({ question: question.key, ...(row !== undefined && { row }) });

/** An address of a page about one item. */
export const readItem = (raw: Record<string, unknown>): { item?: string } =>
  typeof raw.item === "string" && raw.item !== "" ? { item: raw.item } : {};
