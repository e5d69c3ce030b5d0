import { describe, expect, it } from "vitest";
import type { Definition } from "./definition";
import { hasEasyWords, say } from "./localized";

const texts = { "fi-simple": "Helppo", fi: "Vaikea", sv: "Svår" };

describe("a text of the survey", () => {
  it("falls back to the default language and says which one it speaks", () => {
    expect(say({ fi: "Moi", sv: "Hej" }, "sv", "fi")).toEqual({ text: "Hej", lang: "sv" });
    expect(say({ fi: "Moi", sv: " " }, "sv", "fi")).toEqual({ text: "Moi", lang: "fi" });
  });

  it("is easy only when asked, and where it has an easy form", () => {
    expect(say(texts, "fi", "sv")).toEqual({ text: "Vaikea", lang: "fi" });
    expect(say(texts, "fi", "sv", true)).toEqual({ text: "Helppo", lang: "fi-simple" });
    expect(say(texts, "sv", "fi", true)).toEqual({ text: "Svår", lang: "sv" });
  });

  it("never falls back to an easy form that nobody asked for", () => {
    expect(say(texts, "en", "se").lang).toBe("fi");
  });
});

it("finds easy words wherever they stand, and in which language", () => {
  const definition: Definition = {
    languages: ["fi", "sv"],
    defaultLanguage: "fi",
    title: { fi: "Käynti", sv: "Besök" },
    pages: [
      { key: "page", questions: [{ key: "age", type: "single", text: {}, options: [{ key: "old", text: texts }] }] },
    ],
  };
  expect(hasEasyWords(definition, "fi")).toBe(true);
  expect(hasEasyWords(definition, "sv")).toBe(false);
});
