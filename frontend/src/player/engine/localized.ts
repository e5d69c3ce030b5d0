import type { LocalizedText } from "./definition";

/** A text together with the language it is really in, which goes into its `lang` attribute. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** The text in the wanted language, else in the fallback, else in whichever language there is. */
export function say(texts: LocalizedText, wanted: string, fallback: string): Said {
  const lang = [wanted, fallback, ...Object.keys(texts)].find((tag) => texts[tag]?.trim());
  return lang === undefined ? { text: "", lang: wanted } : { text: texts[lang] ?? "", lang };
}
