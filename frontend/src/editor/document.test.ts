import { expect, test } from "vitest";
import type { Definition } from "../api/types";
import {
  freeKey,
  pageOf,
  placeOf,
  pointerOf,
  questionsOf,
  specifyingOf,
  stepped,
  whereIs,
  withCopy,
  withMoved,
  withoutQuestion,
  withPage,
  withQuestion,
  withSpecifying,
  withValue,
} from "./document";

const empty: Definition = {
  languages: ["fi", "sv"],
  defaultLanguage: "fi",
  title: { fi: "Käynti" },
  pages: [{ key: "page1", questions: [] }],
};
const first = { page: 0, question: 0 };
const keys = (definition: Definition) => definition.pages.map(({ questions }) => questions.map(({ key }) => key));

test("every type begins with what it cannot be without", () => {
  const types = ["rating", "nps", "slider", "number", "single", "multiple", "matrix", "umbrella", "ranking"] as const;
  const all = types.reduce((definition, type) => withQuestion(definition, first, type), empty);
  const [ranking, umbrella, matrix, , single] = questionsOf(all);
  expect(ranking?.options).toHaveLength(3);
  expect(umbrella?.rows).toHaveLength(6);
  expect(matrix?.scale).toEqual({ min: 1, max: 5 });
  expect(single?.options?.map(({ key }) => key)).toEqual(["option1", "option2", "option3"]);
  expect(new Set(questionsOf(all).map(({ key }) => key)).size).toBe(types.length);
});

test("a key that was freed in the middle is not given to another question", () => {
  expect(freeKey("question", ["question1", "question3"])).toBe("question4");
  expect(freeKey("question", [])).toBe("question1");
});

test("a question walks up and down over the edges of its page, and stops at the ends", () => {
  let two = withPage(withQuestion(withQuestion(empty, first, "nps"), first, "text"));
  expect(keys(two)).toEqual([["question2", "question1"], []]);
  expect(stepped(two, first, -1)).toBeUndefined();
  const down = stepped(two, { page: 0, question: 1 }, 1);
  expect(down).toEqual({ page: 1, question: 0 });
  two = withMoved(two, { page: 0, question: 1 }, down ?? first);
  expect(keys(two)).toEqual([["question2"], ["question1"]]);
  expect(stepped(two, { page: 1, question: 0 }, 1)).toBeUndefined();
  expect(stepped(two, { page: 1, question: 0 }, -1)).toEqual({ page: 0, question: 1 });
});

test("a copy stands after its original under a key of its own", () => {
  const one = withValue(withQuestion(empty, first, "text"), ["pages", 0, "questions", 0, "text", "fi"], "Miksi?");
  const two = withCopy(one, first);
  expect(keys(two)).toEqual([["question1", "question2"]]);
  expect(questionsOf(two)[1]?.text).toEqual({ fi: "Miksi?" });
  expect(keys(withoutQuestion(two, first))).toEqual([["question2"]]);
});

test("a value is put where nothing was yet, and taken away again", () => {
  const thanked = withValue(empty, ["thanks", "sv"], "Tack");
  expect(thanked.thanks).toEqual({ sv: "Tack" });
  expect(withValue(thanked, ["thanks"], undefined)).toEqual(empty);
  expect(empty).not.toHaveProperty("thanks");
});

test("pointers of the API lead to questions and back", () => {
  expect(pointerOf(["pages", 0, "questions", 2, "text", "sv"])).toBe("/definition/pages/0/questions/2/text/sv");
  expect(placeOf("/definition/pages/1/questions/12/options/3/text/fi")).toEqual({ page: 1, question: 12 });
  expect(placeOf("/definition/pages/1/questions")).toBeUndefined();
});

test("what says more about an option goes where its question goes", () => {
  let asked = withQuestion(withQuestion(empty, first, "text"), first, "single");
  asked = withSpecifying(asked, first, "option2");
  expect(keys(asked)).toEqual([["question2", "question3", "question1"]]);
  expect(questionsOf(asked)[1]?.specifies).toEqual({ question: "question2", option: "option2" });
  expect(specifyingOf(asked, "question2", "option2")).toEqual([{ page: 0, question: 1 }]);
  expect(stepped(asked, { page: 0, question: 1 }, 1)).toBeUndefined();

  const down = withMoved(asked, first, stepped(asked, first, 1) ?? first);
  expect(keys(down)).toEqual([["question1", "question2", "question3"]]);
  expect(stepped(down, { page: 0, question: 1 }, 1)).toBeUndefined();
  expect(keys(withMoved(down, first, { page: 0, question: 1 }))).toEqual([["question2", "question3", "question1"]]);
  expect(stepped(asked, { page: 0, question: 2 }, -1)).toEqual(first);
  expect(keys(withoutQuestion(asked, first))).toEqual([["question1"]]);
});

test("a question is found where it stands", () => {
  const two = withQuestion(withPage(withQuestion(empty, first, "nps")), { page: 1, question: 0 }, "text");
  expect(whereIs(two, questionsOf(two)[1])).toEqual({ page: 1, question: 0 });
  expect(whereIs(two, undefined)).toBeUndefined();
});

test("a pointer into a page leads to the page, and one into a question does not", () => {
  expect(pageOf("/definition/pages/2/title/sv")).toBe(2);
  expect(pageOf("/definition/pages/2/questions")).toBe(2);
  expect(pageOf("/definition/pages/2/questions/0/text/sv")).toBeUndefined();
  expect(pageOf("/definition/title")).toBeUndefined();
});
