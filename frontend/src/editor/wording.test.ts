import { expect, test } from "vitest";
import type { Definition, Instrument, InstrumentWording } from "../api/types";
import { instrumentsIn, withWordings } from "./wording";

const words = { fi: "", sv: "", en: "" };
const instrument: Instrument = {
  key: "zab",
  version: 1,
  title: words,
  holder: "",
  licence: words,
  source: "",
  scoring: words,
  recall: "now",
  beforeAfter: true,
  items: ["a", "b"],
  min: 0,
  max: 1,
  labelled: true,
  scores: [],
  bands: [],
  restricted: true,
  sensitive: true,
  wordings: [],
};
const wording = (language: string): InstrumentWording => ({
  language,
  origin: "local",
  restricted: true,
  source: "",
  shipped: false,
  texts: { items: { a: `a ${language}`, b: `b ${language}` }, labels: { 0: `no ${language}`, 1: `yes ${language}` } },
});
const definition: Definition = {
  languages: ["fi", "sv"],
  defaultLanguage: "fi",
  title: {},
  pages: [
    {
      key: "p",
      questions: [
        { key: "q", type: "instrument", text: {}, instrument: "zab", version: 1 },
        { key: "r", type: "consent", text: {} },
      ],
    },
  ],
};

test("takes in the words of the survey's languages, as publication does", () => {
  const worded = withWordings(definition, [instrument], () => ["en", "fi", "sv"].map(wording));
  expect(worded.pages[0]?.questions[0]).toEqual({
    key: "q",
    type: "instrument",
    text: {},
    instrument: "zab",
    version: 1,
    sensitive: true,
    wording: {
      items: [
        { key: "a", text: { fi: "a fi", sv: "a sv" } },
        { key: "b", text: { fi: "b fi", sv: "b sv" } },
      ],
      labels: [
        { value: 0, text: { fi: "no fi", sv: "no sv" } },
        { value: 1, text: { fi: "yes fi", sv: "yes sv" } },
      ],
      scale: { min: 0, max: 1, step: 1 },
    },
  });
  expect(worded.pages[0]?.questions[1]).toBe(definition.pages[0]?.questions[1]);
});

test("leaves a questionnaire without words as it is written", () => {
  const [question] = withWordings(definition, [instrument], () => []).pages[0]?.questions ?? [];
  expect(question).not.toHaveProperty("wording");
});

test("knows which questionnaires are asked, each once", () => {
  expect(instrumentsIn(definition, [instrument, { ...instrument, version: 2 }])).toEqual([instrument]);
});
