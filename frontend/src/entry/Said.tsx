import { createContext, use } from "react";
import type { LocalizedText } from "../player/engine/definition";
import { say } from "../player/engine/localized";

/** The language of the sheet and the one that stands in for it. */
const SheetLanguage = createContext({ language: "fi", fallback: "fi" });

export const SheetLanguageProvider = SheetLanguage.Provider;

/** A text of the sheet, as it stands there. */
export function Said({ text }: { text: LocalizedText }) {
  const { language, fallback } = use(SheetLanguage);
  const said = say(text, language, fallback);
  return (
    <span lang={said.lang} dir="auto">
      {said.text}
    </span>
  );
}
