export const LANGUAGES = ["fi", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words: these are never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

const REGIONS: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

/** The BCP 47 tag for dates, numbers and built-in widget texts: Swedish as it is written in Finland. */
export const localeOf = (language: Language): string => REGIONS[language];

export const isLanguage = (tag: string): tag is Language => (LANGUAGES as readonly string[]).includes(tag);

/** The first wish that Kaiku speaks; a region ("sv-FI") counts as its language. Finnish when there is none. */
export function negotiateLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0];
    if (language && isLanguage(language)) return language;
  }
  return "fi";
}
