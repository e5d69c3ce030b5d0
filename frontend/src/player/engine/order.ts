import type { Definition, Item, Question } from "./definition";

/**
 * The definition with all that has a random order put into the order of one submission. It hangs on nothing but the
 * submission's id and the keys, so that whoever has the answers knows the order in which they were given; the rule is
 * written down in docs/conditions.md.
 *
 * @param seed id of the submission
 */
export function arranged(definition: Definition, seed: string): Definition {
  return {
    ...definition,
    pages: definition.pages.map((page) => {
      const questions = page.questions.map((question) => withOrder(question, seed));
      return page.order === "random"
        ? { ...page, questions: shuffled(questions, `${seed}/${page.key}`) }
        : { ...page, questions };
    }),
  };
}

function withOrder(question: Question, seed: string): Question {
  if (!("order" in question) || question.order !== "random") return question;
  const within = `${seed}/${question.key}`;
  return question.type === "matrix"
    ? { ...question, rows: shuffled(question.rows, within) }
    : { ...question, options: shuffled(question.options, within) };
}

/** By the hash of their keys; what is fixed keeps its place. */
function shuffled<T extends { readonly key: string } & Partial<Pick<Item, "fixed">>>(
  items: readonly T[],
  within: string,
): readonly T[] {
  const free = items
    .filter(({ fixed }) => !fixed)
    .map((item) => ({ item, rank: hash(`${within}/${item.key}`) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
  return items.map((item) => (item.fixed ? item : (free.shift() ?? item)));
}

/** FNV-1a of 32 bits over the text, which is ASCII, finished as MurmurHash3 does so that every bit counts. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
