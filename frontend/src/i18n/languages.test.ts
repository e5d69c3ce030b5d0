import { expect, test } from "vitest";
import { negotiateLanguage } from "./languages";

test("takes the first wish that Kaiku speaks", () => {
  expect(negotiateLanguage([null, "de", "sv-FI", "en"])).toBe("sv");
});

test("falls back to Finnish", () => {
  expect(negotiateLanguage(["de", undefined, ""])).toBe("fi");
});
