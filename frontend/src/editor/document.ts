import type { Choice, Definition, Question } from "../api/types";

// What can be done to a definition. Every function gives a new one and leaves the old one as it was.

type Type = Question["type"];

/** Where something stands in a definition: `["pages", 0, "questions", 2, "text", "sv"]`. */
export type Path = readonly (string | number)[];

/** Where a question stands. */
export type Place = { readonly page: number; readonly question: number };

export const pathOf = ({ page, question }: Place): Path => ["pages", page, "questions", question];

/** As the API names the place in what it found wrong (RFC 6901). A field is named so: by this a problem finds it. */
export const pointerOf = (path: Path) => ["/definition", ...path].join("/");

/** The page within which a pointer leads, outside of its questions. */
export function pageOf(pointer: string): number | undefined {
  const [, page] = /^\/definition\/pages\/(\d+)(?!\/questions\/\d)/.exec(pointer) ?? [];
  return page === undefined ? undefined : Number(page);
}

/** The place of the question within which a pointer leads, if it leads into one. */
export function placeOf(pointer: string): Place | undefined {
  const [, page, question] = /^\/definition\/pages\/(\d+)\/questions\/(\d+)/.exec(pointer) ?? [];
  return page && question ? { page: Number(page), question: Number(question) } : undefined;
}

/** With another value at a place; `undefined` takes the member away. What leads there is made where it is missing. */
export function withValue<T>(node: T, [name, ...rest]: Path, value: unknown): T {
  if (name === undefined) return value as T;
  const copy = (Array.isArray(node) ? [...node] : { ...node }) as Record<string | number, unknown>;
  const inner = rest.length > 0 ? withValue(copy[name] ?? {}, rest, value) : value;
  if (inner === undefined) delete copy[name];
  else copy[name] = inner;
  return copy as T;
}

/** The first key of this kind that nobody has: `question4`. */
export function freeKey(kind: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${kind}${number}`)) number++;
  return `${kind}${number}`;
}

export const questionsOf = (definition: Definition): readonly Question[] =>
  definition.pages.flatMap(({ questions }) => questions);

export function withPage(definition: Definition): Definition {
  const key = freeKey(
    "page",
    definition.pages.map((page) => page.key),
  );
  return { ...definition, pages: [...definition.pages, { key, questions: [] }] };
}

export const withoutPage = (definition: Definition, page: number): Definition => ({
  ...definition,
  pages: definition.pages.toSpliced(page, 1),
});

/** How many texts after a question say more about its options: they go where it goes. */
function followers(definition: Definition, { page, question }: Place): number {
  const questions = definition.pages[page]?.questions ?? [];
  const key = questions[question]?.key;
  const after = questions.slice(question + 1);
  const end = after.findIndex(({ specifies }) => specifies?.question !== key);
  return end < 0 ? after.length : end;
}

/** Where something that comes next to a question stands: below the texts about its options. */
export const below = (definition: Definition, place: Place): Place => ({
  ...place,
  question: place.question + 1 + followers(definition, place),
});

/** The texts that say more about an option. */
export const specifyingOf = (definition: Definition, question: string, option: string): Place[] =>
  definition.pages.flatMap(({ questions }, page) =>
    questions.flatMap(({ specifies }, index) =>
      specifies?.question === question && specifies.option === option ? [{ page, question: index }] : [],
    ),
  );

/** With a text that is asked when an option of the question at this place is chosen. */
export function withSpecifying(definition: Definition, place: Place, option: string): Definition {
  const asked = definition.pages[place.page]?.questions[place.question];
  if (!asked) return definition;
  const keys = questionsOf(definition).map(({ key }) => key);
  return spliced(definition, place.page, below(definition, place).question, 0, {
    key: freeKey("question", keys),
    type: "text",
    text: {},
    maxLength: 200,
    specifies: { question: asked.key, option },
  });
}

/** With a new question of this type at a place; what stood there comes after it. */
export function withQuestion(definition: Definition, { page, question }: Place, type: Type): Definition {
  const keys = questionsOf(definition).map(({ key }) => key);
  return spliced(definition, page, question, 0, { key: freeKey("question", keys), type, text: {}, ...beginning(type) });
}

/** With the same question once more, right after itself, under a key of its own. */
export function withCopy(definition: Definition, { page, question }: Place): Definition {
  const copied = definition.pages[page]?.questions[question];
  if (!copied) return definition;
  const keys = questionsOf(definition).map(({ key }) => key);
  return spliced(definition, page, question + 1, 0, { ...copied, key: freeKey("question", keys) });
}

export const withoutQuestion = (definition: Definition, place: Place): Definition =>
  spliced(definition, place.page, place.question, 1 + followers(definition, place));

/**
 * Where a question comes to stand when it goes one step up or down; over the edge of its page it enters the next. A text
 * about an option goes nowhere by itself.
 */
export function stepped(definition: Definition, place: Place, step: 1 | -1): Place | undefined {
  const { page, question } = place;
  const questions = definition.pages[page]?.questions ?? [];
  if (questions[question]?.specifies) return undefined;
  const above = questions.slice(0, question).findLastIndex(({ specifies }) => specifies === undefined);
  if (step === -1 && above >= 0) return { page, question: above };
  const isLast = question + 1 + followers(definition, place) >= questions.length;
  if (step === 1 && !isLast) return { page, question: question + 1 };
  const next = definition.pages[page + step];
  return next && { page: page + step, question: step === 1 ? 0 : next.questions.length };
}

/**
 * @param to where it stands afterwards, together with the texts about its options; below those of another question, if
 *   it would come between
 */
export function withMoved(definition: Definition, from: Place, to: Place): Definition {
  const end = from.question + 1 + followers(definition, from);
  const moved = definition.pages[from.page]?.questions.slice(from.question, end) ?? [];
  const rest = withoutQuestion(definition, from);
  const below = rest.pages[to.page]?.questions.findIndex(
    ({ specifies }, index) => index >= to.question && specifies === undefined,
  );
  const at = below === undefined || below < 0 ? (rest.pages[to.page]?.questions.length ?? 0) : below;
  return spliced(rest, to.page, at, 0, ...moved);
}

/** Where a question of this definition stands. */
export function whereIs(definition: Definition, question: Question | undefined): Place | undefined {
  if (!question) return undefined;
  const page = definition.pages.findIndex(({ questions }) => questions.includes(question));
  return page < 0 ? undefined : { page, question: definition.pages[page]?.questions.indexOf(question) ?? 0 };
}

function spliced(
  definition: Definition,
  page: number,
  at: number,
  remove: number,
  ...questions: Question[]
): Definition {
  return {
    ...definition,
    pages: definition.pages.map((one, index) =>
      index === page ? { ...one, questions: one.questions.toSpliced(at, remove, ...questions) } : one,
    ),
  };
}

const choices = (kind: string, count: number): Choice[] =>
  Array.from({ length: count }, (_, index) => ({ key: `${kind}${index + 1}`, text: {} }));

/** What a type of question cannot be without, as most authors want it. */
function beginning(type: Type): Partial<Question> {
  switch (type) {
    case "rating":
      return { scale: { min: 1, max: 5, look: "smileys" } };
    case "slider":
    case "number":
      return { scale: { min: 0, max: 100 } };
    case "single":
    case "multiple":
    case "ranking":
      return { options: choices("option", 3) };
    case "matrix":
      return { rows: choices("row", 3), scale: { min: 1, max: 5 } };
    case "umbrella":
      return { rows: choices("word", 6), scale: { min: 1, max: 5 } };
    case "text":
      return { maxLength: 2000 };
    case "instrument":
      return { instrument: "kaiku-visit-wellbeing", version: 1 };
    case "nps":
    case "consent":
    case "info":
      return {};
  }
}
