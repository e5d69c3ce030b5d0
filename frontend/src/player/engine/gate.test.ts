import { expect, test } from "vitest";
import { begin, move } from "./interview";
import { open, partial } from "./submission";
import { Survey } from "./survey";

const text = { fi: "?" };
const survey = new Survey({
  languages: ["fi"],
  defaultLanguage: "fi",
  title: text,
  pages: [
    {
      key: "page",
      questions: [
        { key: "agree", type: "consent", text, required: true, gate: true },
        { key: "overall", type: "rating", text, scale: { min: 1, max: 5 } },
      ],
    },
  ],
});

const answered = (agree: boolean) => move(move(begin(survey), { kind: "answer", answer: agree }), { kind: "next" });

test("a refused consent ends the survey, and nothing may be stored", () => {
  const { finished, answers } = answered(false);
  expect(finished).toBe(true);
  expect(survey.mayBeStored(answers)).toBe(false);
});

test("a given one lets it go on", () => {
  const { finished, answers, at } = answered(true);
  expect(finished).toBe(false);
  expect(at).toBe("overall");
  expect(survey.mayBeStored(answers)).toBe(true);
});

test("what was given up before the consent is nothing", () => {
  const opening = open({ collectorKey: "k", version: 1, phase: "single" }, new Date());
  const ending = { language: "fi", at: new Date() };
  expect(partial(survey, opening, { ...ending, answers: { overall: 4 } })).toBeUndefined();
  expect(partial(survey, opening, { ...ending, answers: { agree: true, overall: 4 } })?.complete).toBe(false);
});
