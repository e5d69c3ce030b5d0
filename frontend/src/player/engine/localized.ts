import type { Definition, LocalizedText } from "./definition";

/** A text together with the language it is really in, which goes into its `lang` attribute. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** The variant of BCP 47 for easy language. */
const EASY = "-simple";

/** The text in the wanted language, in its easy form if asked and there; else in the fallback or whichever there is. */
export function say(texts: LocalizedText, wanted: string, fallback: string, easy = false): Said {
  const plain = [wanted, fallback, ...Object.keys(texts).filter((tag) => !tag.endsWith(EASY))];
  const lang = [...(easy ? [wanted + EASY] : []), ...plain].find((tag) => texts[tag]?.trim());
  return lang === undefined ? { text: "", lang: wanted } : { text: texts[lang] ?? "", lang };
}

/** Whether any text of the definition has an easy form in this language. */
export function hasEasyWords(definition: Definition, language: string): boolean {
  return holds(definition, language + EASY);
}

function holds(node: unknown, member: string): boolean {
  if (typeof node !== "object" || node === null) return false;
  return Object.entries(node).some(([name, child]) => name === member || holds(child, member));
}
