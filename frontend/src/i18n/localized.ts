import type { Language } from "./languages";

/** A text in several languages, as the API gives it. */
export type LocalizedText = { readonly [language: string]: string | undefined };

/**
 * The text in the wished language, else in Finnish, English, Swedish or whatever there is. The language comes with it, so
 * that a screen reader can be told when it is another one.
 */
export function localized(text: LocalizedText, wish: Language): { text: string; language: string } {
  for (const language of [wish, "fi", "en", "sv", ...Object.keys(text)]) {
    const found = text[language];
    if (found) return { text: found, language };
  }
  return { text: "", language: wish };
}
