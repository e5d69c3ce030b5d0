import { useLingui } from "@lingui/react/macro";
import { type ClipboardEvent, type ReactNode, useEffect } from "react";
import { say } from "../player/engine/localized";
import type { Assignment } from "./assignment";
import { nameOf } from "./languageNames";

interface FrameProps {
  readonly assignment: Assignment;
  readonly shared: boolean;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** The screen that waits for a visitor: the museum heads it, and it shows the languages itself. */
  readonly welcoming: boolean;
  readonly tools: ReactNode;
  /** Below it all. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** Whose survey it is, in which language and how it is shown, above whatever is on. */
export function Frame({ assignment, shared, language, onLanguage, welcoming, tools, foot, children }: FrameProps) {
  const { t, i18n } = useLingui();
  const { definition, museum } = assignment;
  const title = say(definition.title, language, definition.defaultLanguage);
  const name = say(museum.name, language, definition.defaultLanguage);
  const Name = welcoming ? "h1" : "p";
  // What one visitor copies, the next one could paste.
  const keep = shared ? (event: ClipboardEvent) => event.preventDefault() : undefined;
  useEffect(() => {
    document.title = `${title.text} - ${name.text}`;
  });
  return (
    <div className="kiosk" lang={i18n.locale} data-shared={shared || undefined} onCopy={keep} onCut={keep}>
      <header className="frame-top" data-welcoming={welcoming || undefined}>
        <div className="frame-line">
          <Name className="frame-name" lang={name.lang} data-read="">
            {name.text}
          </Name>
          {assignment.synthetic && <p className="demonstration">{t`Demonstration`}</p>}
          {!welcoming && definition.languages.length > 1 && (
            <nav className="frame-languages" aria-label={t`Language`}>
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
          {tools}
        </div>
      </header>
      <main>{children}</main>
      {foot}
    </div>
  );
}
