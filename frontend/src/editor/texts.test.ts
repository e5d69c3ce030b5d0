import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Definition } from "../api/types";
import { canonicalTag, shownPart, withHeld, withLanguage, withMain, withoutLanguages, withoutTexts } from "./languages";
import { completeness, languageIn, lengthOf, pathIn, textGroups } from "./texts";

const everyType: Definition = JSON.parse(
  readFileSync(new URL("../../../backend/src/test/resources/fi/kaiku/survey/every-type.json", import.meta.url), "utf8"),
);
const texts = (definition: Definition) => textGroups(definition).flatMap((group) => group.texts);

/** Where the document has a text, wherever that is. */
function placesIn(node: unknown, at = "/definition"): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  if ("sv" in node) return [at];
  return Object.entries(node).flatMap(([name, child]) => placesIn(child, `${at}/${name}`));
}

test("the walk finds every text of every type, each once", () => {
  const found = texts(everyType).map(({ pointer }) => pointer);
  expect([...found].sort()).toEqual([...placesIn(everyType)].sort());
});

test("a pointer leads to the text again", () => {
  for (const { pointer, texts: words } of texts(everyType)) {
    expect(pathIn(pointer).reduce<unknown>((node, name) => (node as never)[name], everyType)).toBe(words);
  }
  expect(languageIn("/definition/pages/0/questions/2/options/1/text/pt-BR")).toBe("pt-BR");
  expect(languageIn("/definition/pages/0/questions/2/scale")).toBeUndefined();
});

test("a language is complete when it has all that publication demands", () => {
  const some = withoutTexts(withLanguage(everyType, "de"), "en");
  const far = completeness(textGroups(some), ["fi", "en", "de", "fi-simple"]);
  const all = texts(everyType).length;
  expect(far.get("fi")).toEqual({ done: all, all, texts: all + 1 });
  expect(far.get("en")).toEqual({ done: 0, all, texts: 0 });
  expect(far.get("de")?.done).toBe(0);
  expect(far.get("fi-simple")?.done).toBe(1);
});

test("an optional text that only a held language has is not demanded", () => {
  const only: Definition = { ...everyType, thanks: { en: "Thanks" } };
  const demanded = (definition: Definition) => completeness(textGroups(definition), ["fi"]).get("fi")?.all;
  expect(demanded(withHeld(only, "en", true))).toBe((demanded(only) ?? 0) - 1);
});

test("a language goes with all that is said in it, and nothing else does", () => {
  const held = withHeld({ ...everyType, thanks: { en: "Thanks" } }, "en", true);
  const left = withoutLanguages(held, ["en"]);
  expect(left).not.toHaveProperty("heldBack");
  expect(left).not.toHaveProperty("thanks");
  expect(left.languages).toEqual(["fi", "sv"]);
  expect(JSON.stringify(left)).not.toContain('"en":');
  expect(texts(left).every(({ texts: words }) => words.fi && words.sv)).toBe(true);
  expect(left.pages[0]?.questions[0]?.text).toHaveProperty("fi-simple");
  expect(withoutLanguages(everyType, ["fi"])).toEqual(everyType);
  expect(shownPart(held)).toEqual(left);
});

test("visitors get no text of a language that the survey does not have", () => {
  const stray = { ...everyType, languages: ["fi", "sv"], thanks: { en: "Thanks", "en-simple": "Thanks", de: "Danke" } };
  expect(shownPart(stray)).toEqual(withoutLanguages({ ...everyType, thanks: { en: "Thanks" } }, ["en"]));
});

test("the main language is one that visitors get", () => {
  const main = withMain(withHeld(everyType, "sv", true), "sv");
  expect(main.defaultLanguage).toBe("sv");
  expect(main).not.toHaveProperty("heldBack");
});

test.each([
  ["PT-br", "pt-BR"],
  [" smn ", "smn"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["fi-simple", undefined],
  ["suomi", undefined],
  ["", undefined],
  ["x-klingon", undefined],
])("%j is the tag %s", (written, tag) => expect(canonicalTag(written)).toBe(tag));

test("characters are counted as the API does", () => expect(lengthOf("🛗é")).toBe(2));
