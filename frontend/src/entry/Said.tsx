import { createContext, use } from "react";
import type { LocalizedText } from "../player/engine/definition";
import { say } from "../player/engine/localized";
import { piped } from "../player/engine/piping";

/** The language of the sheet and the one that stands in for it. */
const SheetLanguage = createContext({ language: "fi", fallback: "fi" });

export const SheetLanguageProvider = SheetLanguage.Provider;

/** A text of the sheet, as it stands there: on paper no earlier answer is known. */
export function Said({ text }: { text: LocalizedText }) {
  const { language, fallback } = use(SheetLanguage);
  const plain = (texts: LocalizedText) => say(texts, language, fallback);
  const said = piped(plain(text), [], {}, plain);
  return (
    <span lang={said.lang} dir="auto">
      {said.text}
    </span>
  );
}
