import { createContext, type ReactNode, useContext } from "react";
import type { LocalizedText } from "./engine/definition";
import { type Said, say } from "./engine/localized";
import { withSoftHyphens } from "./hyphens";

/** The language of the interview and the one to fall back to. */
export interface Speech {
  readonly language: string;
  readonly fallback: string;
}

const SpeechContext = createContext<Speech>({ language: "fi", fallback: "fi" });

export function SpeechProvider({ children, ...speech }: Speech & { children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSay(): (texts: LocalizedText) => Said {
  const { language, fallback } = useContext(SpeechContext);
  return (texts) => say(texts, language, fallback);
}

export function useSpokenLanguage(): string {
  return useContext(SpeechContext).language;
}

/** A text of the survey. Where it had to fall back, it says so to a screen reader by its `lang`. */
export function Words({ of }: { of: LocalizedText }) {
  const { text, lang } = useSay()(of);
  return (
    <span lang={lang} dir="auto">
      {withSoftHyphens(text, lang)}
    </span>
  );
}
