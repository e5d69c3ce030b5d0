import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { say } from "../player/engine/localized";
import type { Assignment } from "./assignment";
import { nameOf } from "./languageNames";

interface FrameProps {
  readonly assignment: Assignment;
  readonly shared: boolean;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Without the line on top. */
  readonly bare: boolean;
  readonly children: ReactNode;
}

/** Whose survey it is and in which language, above whatever is on. */
export function Frame({ assignment, shared, language, onLanguage, bare, children }: FrameProps) {
  const { t } = useLingui();
  const { definition, museum } = assignment;
  const title = say(definition.title, language, definition.defaultLanguage);
  const name = say(museum.name, language, definition.defaultLanguage);
  useEffect(() => {
    document.title = `${title.text} - ${name.text}`;
  });
  return (
    <div className="kiosk" data-shared={shared || undefined}>
      {!bare && (
        <header className="frame-top">
          <p lang={name.lang}>{name.text}</p>
          {assignment.synthetic && <p className="demonstration">{t`Demonstration`}</p>}
          {definition.languages.length > 1 && (
            <nav aria-label={t`Language`}>
              {definition.languages.map((tag) => (
                <button
                  key={tag}
                  type="button"
                  className="frame-language"
                  lang={tag}
                  aria-pressed={tag === language}
                  onClick={() => onLanguage(tag)}
                >
                  {tag.split("-")[0]?.toUpperCase()}
                  <span className="visually-hidden"> {nameOf(tag)}</span>
                </button>
              ))}
            </nav>
          )}
        </header>
      )}
      <main>{children}</main>
    </div>
  );
}
