import { useMemo } from "react";
import { useSpeech } from "../i18n/I18n";
import type { Option } from "../ui/Select";
import { useLanguageNames } from "./useLanguageNames";

/** Likely in a museum in Finland; the Sámi languages have no short tag but one. */
const LIKELY = ["fi", "sv", "en", "se", "smn", "sms", "uk", "ar", "et", "ru"];

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** The languages that the browser knows, the likely ones first, without those that are taken. */
export function useKnownLanguages(taken: readonly string[]): readonly Option[] {
  const { language } = useSpeech();
  const nameOf = useLanguageNames();
  const known = useMemo(() => tagsKnownIn(language), [language]);
  const named = [...new Set([...LIKELY, ...known])].map((tag) => ({ id: tag, text: `${nameOf(tag)} (${tag})` }));
  const likely = named.slice(0, LIKELY.length);
  const others = named.slice(LIKELY.length).sort((a, b) => a.text.localeCompare(b.text, language));
  return [...likely, ...others].filter(({ id }) => !taken.includes(id));
}

/** All two-letter tags that are the usual one of a language with a name. */
function tagsKnownIn(language: string): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: "language", fallback: "none" });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (tag) => names.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag,
  );
}
