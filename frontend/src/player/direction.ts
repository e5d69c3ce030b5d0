const RIGHT_TO_LEFT = new Set(["ar", "dv", "fa", "he", "ckb", "ps", "ur", "yi"]);

/** The way a language is written, for the `dir` attribute. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}
