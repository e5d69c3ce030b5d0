import { useCallback, useEffect, useState } from "react";
import { useSpeech } from "../i18n/I18n";
import { negotiateLanguage } from "../i18n/languages";
import { directionOf } from "../player/direction";
import type { Definition } from "../player/engine/definition";

/**
 * The language of this visit, how to change it and how to go back to where the next visitor begins. It is one of the
 * survey's; the words around the questions follow as far as Kaiku has them.
 */
export function useVisitLanguage(definition: Definition, shared: boolean) {
  const { language: interfaceLanguage, setLanguage } = useSpeech();
  const first = shared
    ? definition.defaultLanguage
    : (matching(definition, interfaceLanguage) ?? definition.defaultLanguage);
  const [language, speak] = useState(first);

  useEffect(() => {
    setLanguage(negotiateLanguage([language, definition.defaultLanguage, "en"]));
  }, [language, definition.defaultLanguage, setLanguage]);
  // After the words have been loaded, which sets the language of the interface on the page.
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  });

  const forget = useCallback(() => speak(definition.defaultLanguage), [definition.defaultLanguage]);
  return [language, speak, forget] as const;
}

function matching(definition: Definition, wanted: string): string | undefined {
  return definition.languages.find((tag) => tag.split("-")[0] === wanted);
}
