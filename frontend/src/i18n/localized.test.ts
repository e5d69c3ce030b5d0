import { expect, test } from "vitest";
import { localized } from "./localized";

test("reads the wished language", () => {
  expect(localized({ fi: "Kahvila", sv: "Kafé" }, "sv")).toEqual({ text: "Kafé", language: "sv" });
});

test("falls back to a language that has the text", () => {
  expect(localized({ fi: "Kahvila", en: "" }, "en")).toEqual({ text: "Kahvila", language: "fi" });
  expect(localized({ se: "Káfea" }, "en")).toEqual({ text: "Káfea", language: "se" });
});

test("has no text for an empty map", () => {
  expect(localized({}, "fi").text).toBe("");
});
