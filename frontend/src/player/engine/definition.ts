/**
 * The survey definition as it comes from `GET /api/v1/collect/{key}`; its JSON Schema is published at
 * `/api/v1/schemas/survey-definition`. Published versions only, so every text has every language of the survey.
 */

/** BCP 47 tag -> text. A tag with the variant `simple` (`fi-simple`) holds the same text in easy language. */
export type LocalizedText = Readonly<Record<string, string>>;

export interface Definition {
  readonly languages: readonly string[];
  readonly defaultLanguage: string;
  readonly title: LocalizedText;
  /** The museum's own words for the end. */
  readonly thanks?: LocalizedText;
  /** Whether an interview that was given up is sent as far as it came. */
  readonly keepPartial?: boolean;
  readonly pages: readonly Page[];
}

export interface Page {
  readonly key: string;
  /** Heads each of its questions. */
  readonly title?: LocalizedText;
  /** Of its questions. */
  readonly order?: Order;
  readonly questions: readonly Question[];
}

/** As it stands in the definition, or anew for each submission: see `arranged`. */
type Order = "given" | "random";

/** Values run from min to max in steps; `step` is 1 where it is absent. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** How it is drawn: `smileys`, `stars`; any other is drawn as numbers. */
  readonly look?: string;
  /** What the two ends mean. */
  readonly minLabel?: LocalizedText;
  readonly maxLabel?: LocalizedText;
}

/** An option of a choice or a row of a matrix. */
export interface Item {
  readonly key: string;
  readonly text: LocalizedText;
  /** Of a `multiple`: chosen alone or not at all. */
  readonly exclusive?: boolean;
  /** Keeps its place where the order is random. */
  readonly fixed?: boolean;
}

interface Asked {
  readonly key: string;
  readonly text: LocalizedText;
  readonly help?: LocalizedText;
  readonly required?: boolean;
  /** CEL over `answers`; absent means always. */
  readonly visibleWhen?: string;
  /** CEL over `answers`; absent means never, beside `required`. */
  readonly requiredWhen?: string;
}

export interface ScaleQuestion extends Asked {
  readonly type: "rating" | "slider" | "number";
  readonly scale: Scale;
}
export interface NpsQuestion extends Asked {
  readonly type: "nps";
  /** For its labels; it always runs from 0 to 10. */
  readonly scale?: Scale;
}
export interface SingleQuestion extends Asked {
  readonly type: "single";
  readonly options: readonly Item[];
  readonly order?: Order;
}
export interface MultipleQuestion extends Asked {
  readonly type: "multiple";
  readonly options: readonly Item[];
  readonly order?: Order;
  readonly maxChoices?: number;
}
export interface RankingQuestion extends Asked {
  readonly type: "ranking";
  readonly options: readonly Item[];
  readonly order?: Order;
}
export interface MatrixQuestion extends Asked {
  readonly type: "matrix";
  readonly rows: readonly Item[];
  /** Of its rows. */
  readonly order?: Order;
  readonly scale?: Scale;
  readonly options?: readonly Item[];
}
export interface UmbrellaQuestion extends Asked {
  readonly type: "umbrella";
  readonly rows: readonly Item[];
  readonly scale: Scale;
}
/** The locked words of a standard questionnaire, as publication put them in. */
export interface Wording {
  /** Read before the items. */
  readonly instruction?: LocalizedText;
  readonly items: readonly Item[];
  /** A word for each point of the scale; absent where only its ends have one. */
  readonly labels?: readonly { readonly value: number; readonly text: LocalizedText }[];
  readonly scale: Scale;
  /** What the holder of the questionnaire wants to stand with it. */
  readonly notice?: LocalizedText;
}
export interface InstrumentQuestion extends Asked {
  readonly type: "instrument";
  /** Absent in the preview of a draft whose questionnaire has no words yet. */
  readonly wording?: Wording;
}
export interface TextQuestion extends Asked {
  readonly type: "text";
  /** In Unicode code points. */
  readonly maxLength?: number;
  /** The option about which it says more: it is asked when that is chosen, on the screen of its question. */
  readonly specifies?: { readonly question: string; readonly option: string };
}
export interface ConsentQuestion extends Asked {
  readonly type: "consent";
  /** A no ends the survey, and nothing is stored. */
  readonly gate?: boolean;
}
/** Words between the questions; it takes no answer. */
interface InfoQuestion extends Asked {
  readonly type: "info";
}

export type Question =
  | ScaleQuestion
  | NpsQuestion
  | SingleQuestion
  | MultipleQuestion
  | RankingQuestion
  | MatrixQuestion
  | UmbrellaQuestion
  | InstrumentQuestion
  | TextQuestion
  | ConsentQuestion
  | InfoQuestion;

export const npsScale: Scale = { min: 0, max: 10 };

/** The longest text that a question without its own `maxLength` takes. */
export const longestText = 5000;

/** Every value of the scale, ascending, free of the dust that adding 0.1 leaves. */
export function valuesOf({ min, max, step = 1 }: Scale): readonly number[] {
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  return Array.from({ length: count }, (_, index) => Number((min + index * step).toPrecision(12)));
}
