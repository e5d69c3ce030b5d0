import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";

/** What a language tag is called in the language of the screen; a tag that nobody knows shows as it is. */
export function useLanguageNames(): (tag: string) => string {
  const { t } = useLingui();
  const { language } = useSpeech();
  // Browsers have no name for it.
  const own: Readonly<Record<string, string>> = { se: t`Northern Sámi` };
  const names = new Intl.DisplayNames(language, { type: "language" });
  const nameOf = (tag: string) => {
    try {
      const name = own[tag] ?? names.of(tag) ?? tag;
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    } catch {
      return tag;
    }
  };
  return (tag) => {
    const plain = tag.replace(/-simple$/, "");
    return plain === tag ? nameOf(tag) : t`${nameOf(plain)}, easy language`;
  };
}
