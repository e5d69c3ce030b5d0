import { createContext, type ReactNode, useContext } from "react";
import type { Answers } from "./engine/answers";
import type { LocalizedText, Question } from "./engine/definition";
import { type Said, say } from "./engine/localized";
import { piped } from "./engine/piping";
import { withSoftHyphens } from "./hyphens";

/** The language of the interview and the one to fall back to. */
export interface Speech {
  readonly language: string;
  readonly fallback: string;
  /** Takes the easy form of a text where there is one. */
  readonly easy: boolean;
  /** What earlier answers are put into the texts. */
  readonly piping: Piping;
}

interface Piping {
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

const nothing: Piping = { questions: [], answers: {} };
const SpeechContext = createContext<Speech>({ language: "fi", fallback: "fi", easy: false, piping: nothing });

export function SpeechProvider({ children, ...speech }: Speech & { children: ReactNode }) {
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSay(): (texts: LocalizedText) => Said {
  const { language, fallback, easy, piping } = useContext(SpeechContext);
  const plain = (texts: LocalizedText) => say(texts, language, fallback, easy);
  return (texts) => piped(plain(texts), piping.questions, piping.answers, plain);
}

export function useSpokenLanguage(): string {
  return useContext(SpeechContext).language;
}

/** A text of the survey. Its `lang` says what it is really in, since the words around it may be in another language. */
export function Words({ of }: { of: LocalizedText }) {
  const { text, lang } = useSay()(of);
  return (
    <span lang={lang} dir="auto">
      {withSoftHyphens(text, lang)}
    </span>
  );
}
