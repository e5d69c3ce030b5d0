import finnish from "hyphen/fi";

/** Shorter words fit the narrowest phone as they are. */
const minWordLength = 16;

const hyphenators: Record<string, (text: string) => string> = {
  fi: (text) => finnish.hyphenateSync(text, { minWordLength }),
};

/**
 * The text with soft hyphens in its long words. Browsers have no Finnish dictionary for `hyphens: auto`, and a compound
 * such as "kansalaisopistoyhteistyö" is wider than a phone.
 */
export function withSoftHyphens(text: string, language: string): string {
  return hyphenators[language.split("-")[0] ?? ""]?.(text) ?? text;
}
