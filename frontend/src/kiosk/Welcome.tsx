import { useLingui } from "@lingui/react/macro";
import { directionOf } from "../player/direction";
import { say } from "../player/engine/localized";
import type { Assignment } from "./assignment";
import { nameOf } from "./languageNames";

interface WelcomeProps {
  readonly assignment: Assignment;
  readonly onStart: (language: string) => void;
}

/** The screen that waits for a visitor: whose it is, and the survey's name in every language as the way in. */
export function Welcome({ assignment: { definition, museum, synthetic }, onStart }: WelcomeProps) {
  const { t } = useLingui();
  const name = say(museum.name, definition.defaultLanguage, definition.defaultLanguage);
  return (
    <div className="welcome">
      <header>
        <h1 lang={name.lang}>{name.text}</h1>
        {synthetic && <p className="demonstration">{t`Demonstration`}</p>}
      </header>
      <ul>
        {definition.languages.map((language) => (
          <li key={language}>
            <button type="button" lang={language} dir={directionOf(language)} onClick={() => onStart(language)}>
              <span className="welcome-title">{say(definition.title, language, definition.defaultLanguage).text}</span>
              <span className="welcome-language">{nameOf(language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
