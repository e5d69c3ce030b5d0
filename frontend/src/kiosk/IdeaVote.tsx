import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { say } from "../player/engine/localized";
import type { BallotIdea } from "./ballot";
import "./IdeaVote.css";

interface IdeaVoteProps {
  readonly shown: readonly BallotIdea[];
  readonly language: string;
  readonly defaultLanguage: string;
  /** Nothing where the visitor does not want to choose. */
  readonly onChoose: (chosen?: BallotIdea) => void;
}

/** The one thing that a visitor is asked beside the survey: which of these ideas first. */
export function IdeaVote({ shown, language, defaultLanguage, onChoose }: IdeaVoteProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="notice idea-vote">
      <h1 ref={heading} tabIndex={-1} data-read="">{t`Which of these first?`}</h1>
      <p data-read="">{t`Your answer is stored. Choose the idea that the museum should try first.`}</p>
      <ul className="idea-vote-ideas">
        {shown.map((idea) => {
          const { text, lang } = say(idea.text, language, defaultLanguage);
          return (
            <li key={idea.id}>
              <button type="button" className="idea-vote-idea" lang={lang} data-read="" onClick={() => onChoose(idea)}>
                {text}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="act act-plain" onClick={() => onChoose()}>{t`Go on without choosing`}</button>
    </div>
  );
}
