import { i18n, type Messages } from "@lingui/core";
import { I18nProvider as LinguiProvider } from "@lingui/react";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider as AriaProvider } from "react-aria-components";
import { type Formats, formatsOf } from "./format";
import { type Language, localeOf, negotiateLanguage } from "./languages";
import { type LocalizedText, localized } from "./localized";

/** Loads the words of one language of one catalog; each entry passes its own, so that bundles stay apart. */
export type CatalogLoader = (language: Language) => Promise<{ messages: Messages }>;

type Speech = {
  language: Language;
  setLanguage: (language: Language) => void;
  /** For this page alone, and not to be remembered. */
  speak: (language: Language) => void;
  /** A text of the API in the language of the screen, or in one that it has. */
  read: (text: LocalizedText) => string;
  format: Formats;
};

const SpeechContext = createContext<Speech | null>(null);
const STORED = "kaiku.language";

/** What `?lang=`, an earlier choice and the browser ask for, in this order. */
export function initialLanguage(): Language {
  const asked = new URLSearchParams(location.search).get("lang");
  return negotiateLanguage([asked, localStorage.getItem(STORED), ...navigator.languages]);
}

/** Gives everything below it a language; shows nothing until its words are there. */
export function I18n({ load, initial, children }: { load: CatalogLoader; initial: Language; children: ReactNode }) {
  const [wanted, setWanted] = useState(initial);
  const [language, setLanguage] = useState<Language | null>(null);

  useEffect(() => {
    let current = true;
    load(wanted).then(({ messages }) => {
      if (!current) return;
      i18n.loadAndActivate({ locale: wanted, messages });
      document.documentElement.lang = wanted;
      setLanguage(wanted);
    });
    return () => {
      current = false;
    };
  }, [load, wanted]);

  const speech = useMemo<Speech | null>(
    () =>
      language && {
        language,
        speak: setWanted,
        setLanguage: (choice) => {
          localStorage.setItem(STORED, choice);
          setWanted(choice);
        },
        read: (text) => localized(text, language).text,
        format: formatsOf(language),
      },
    [language],
  );

  if (!speech) return null;
  return (
    <SpeechContext value={speech}>
      <LinguiProvider i18n={i18n}>
        <AriaProvider locale={localeOf(speech.language)}>{children}</AriaProvider>
      </LinguiProvider>
    </SpeechContext>
  );
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs <I18n> above it");
  return speech;
}
