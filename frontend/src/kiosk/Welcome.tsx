import { useLingui } from "@lingui/react/macro";
import { directionOf } from "../player/direction";
import { say } from "../player/engine/localized";
import { withSoftHyphens } from "../player/hyphens";
import type { Answered } from "./answered";
import type { Choice, Choices } from "./choice";
import { Echo } from "./Echo";
import { nameOf } from "./languageNames";
import { PhoneCode } from "./PhoneCode";
import { useTurn } from "./useTurn";
import { WhatWeDid } from "./WhatWeDid";
import "./Welcome.css";

interface WelcomeProps {
  readonly choices: Choices;
  /** What the museum did lately, shown one after the other. */
  readonly answered: readonly Answered[];
  readonly language: string;
  readonly onStart: (choice: number, language: string) => void;
}

/** Time to read what was said and done. */
const STORY_MS = 15_000;
const STORIES = 3;

/** The screen that waits for a visitor: what there is to answer, and a door for each language. */
export function Welcome({ choices, answered, language, onStart }: WelcomeProps) {
  const several = choices.length > 1;
  const stories = answered.slice(0, STORIES);
  const told = useTurn(stories.length, STORY_MS);
  return (
    <div className="welcome" data-several={several || undefined}>
      {!several && <Echo />}
      {choices.map((choice, index) => (
        <Invitation key={choice.key} choice={choice} onStart={(language) => onStart(index, language)} />
      ))}
      {stories.length > 0 && (
        <div className="stories">
          {stories.map((story, index) => (
            <div key={story.id} className="story" data-shown={index === told || undefined}>
              <WhatWeDid
                answered={story}
                language={language}
                defaultLanguage={choices[0].assignment.definition.defaultLanguage}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Time to read the invitation in one language. */
const TURN_MS = 6_000;

interface InvitationProps {
  readonly choice: Choice;
  readonly onStart: (language: string) => void;
}

/** A survey by its title, in one language after the other, and the doors into it. Without motion all of them stand there. */
function Invitation({ choice: { assignment, phoneKey }, onStart }: InvitationProps) {
  const { t } = useLingui();
  const { languages, defaultLanguage, title } = assignment.definition;
  const shown = useTurn(languages.length, TURN_MS);
  return (
    <section className="invitation">
      <h2 className="invitation-title">
        {languages.map((language, index) => (
          <span
            key={language}
            lang={language}
            dir={directionOf(language)}
            data-shown={index === shown || undefined}
            data-read=""
          >
            {withSoftHyphens(say(title, language, defaultLanguage).text, language)}
          </span>
        ))}
      </h2>
      <ul className="doors">
        {languages.map((language) => (
          <li key={language}>
            <button
              type="button"
              className="door"
              lang={language}
              dir={directionOf(language)}
              data-read=""
              onClick={() => onStart(language)}
            >
              {nameOf(language)}
            </button>
          </li>
        ))}
      </ul>
      {phoneKey && <PhoneCode phoneKey={phoneKey} words={t`Answer on your own phone`} />}
    </section>
  );
}
