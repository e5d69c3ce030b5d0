import { describe, expect, it } from "vitest";
import type { Definition } from "./definition";
import { complete, open, partial } from "./submission";
import { Survey } from "./survey";

const begun = { collectorKey: "k", version: 3, phase: "before", pairCode: "ab12" } as const;
const opening = open(begun, new Date("2026-05-02T10:11:12.500Z"));
const at = new Date("2026-05-02T10:11:40Z");

it("carries where, when, what and how, and leaves the id to the address", () => {
  const paradata = { presses: 3, accommodations: ["large-text"] } as const;
  expect(complete(opening, { language: "sv", answers: { overall: 4 }, at, paradata })).toEqual({
    ...begun,
    language: "sv",
    startedAt: "2026-05-02T10:11:12Z",
    completedAt: "2026-05-02T10:11:40Z",
    complete: true,
    answers: { overall: 4 },
    paradata,
  });
});

it("ends no answer before it began, though the clock was set back", () => {
  const earlier = new Date("2026-05-02T08:11:40Z");
  expect(complete(opening, { language: "sv", answers: {}, at: earlier }).completedAt).toBe("2026-05-02T10:11:12Z");
});

it("makes an id that sorts by time", () => {
  const ids = [1, 2, 3].map((second) => open(begun, new Date(second * 1000)).id);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
});

describe("an interview that was given up", () => {
  const definition: Definition = {
    languages: ["en"],
    defaultLanguage: "en",
    title: { en: "A visit" },
    pages: [
      {
        key: "page",
        questions: [
          { key: "overall", type: "rating", text: {}, scale: { min: 1, max: 5 } },
          { key: "age", type: "number", text: {}, scale: { min: 0, max: 120 }, required: true },
          { key: "why", type: "text", text: {}, maxLength: 5, visibleWhen: "answers.overall <= 2.0" },
        ],
      },
    ],
  };
  const survey = new Survey(definition);
  const given = (answers: object) => partial(survey, opening, { language: "en", answers: { ...answers }, at });

  it("is sent as far as it came, whatever is still required", () => {
    expect(given({ overall: 2, why: "Cold" })).toMatchObject({
      complete: false,
      completedAt: "2026-05-02T10:11:40Z",
      answers: { overall: 2, why: "Cold" },
    });
  });

  it("leaves out what does not fit and what is no longer asked", () => {
    expect(given({ overall: 2, why: "Too long", age: Number.NaN })?.answers).toEqual({ overall: 2 });
    expect(given({ overall: 4, why: "Cold" })?.answers).toEqual({ overall: 4 });
  });

  it("is nothing when nothing was answered", () => {
    expect(given({})).toBeUndefined();
    expect(given({ age: 400 })).toBeUndefined();
  });
});
