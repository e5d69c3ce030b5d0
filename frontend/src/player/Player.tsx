import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useMemo, useReducer, useRef } from "react";
import { directionOf } from "./direction";
import type { Answers } from "./engine/answers";
import type { Move } from "./engine/contract";
import type { Definition } from "./engine/definition";
import { begin, move, type Progress, step } from "./engine/interview";
import { Survey } from "./engine/survey";
import { Screen } from "./Screen";
import { SpeechProvider } from "./Speech";
import "./Player.css";

interface PlayerProps {
  readonly definition: Definition;
  /** Id of the submission, from which random orders come. */
  readonly seed: string;
  /** One of the definition's languages. */
  readonly language: string;
  /** Shows texts in easy language where the author gave one. */
  readonly easy?: boolean;
  /** Where to go on from. */
  readonly progress?: Progress;
  readonly onProgress?: (progress: Progress) => void;
  /** Once, with the answers to what was visible. */
  readonly onFinish: (answers: Answers) => void;
  /** Back from the first question; without it there is no such button. */
  readonly onLeave?: () => void;
}

/** Time to see one's choice before the screen changes, in ms. */
const GLANCE = 350;

/** Plays a survey, one question a screen. It neither loads nor stores nor sends anything. */
export function Player({
  definition,
  seed,
  language,
  easy = false,
  progress,
  onProgress,
  onFinish,
  onLeave,
}: PlayerProps) {
  const { i18n } = useLingui();
  const questions = useMemo(() => definition.pages.flatMap((page) => page.questions), [definition]);
  const survey = useMemo(() => new Survey(definition, seed), [definition, seed]);
  const [interview, go] = useReducer(move, progress, (from) => begin(survey, from));
  const { answers, at, finished } = interview;
  const glance = useRef<ReturnType<typeof setTimeout>>(undefined);

  const progressed = useEffectEvent((now: Progress) => onProgress?.(now));
  const ended = useEffectEvent(() => onFinish(answers));

  useEffect(() => progressed({ answers, at }), [answers, at]);
  useEffect(() => {
    if (finished) ended();
  }, [finished]);
  useEffect(() => () => clearTimeout(glance.current), []);

  const onMove = (wanted: Move) => {
    // A tap is heard as done before it is heard as an answer, so an answer lets the glance go on.
    if (wanted.kind !== "answer") clearTimeout(glance.current);
    go(wanted);
  };
  const advance = () => {
    clearTimeout(glance.current);
    glance.current = setTimeout(() => go({ kind: "advance" }), GLANCE);
  };
  const shown = step(interview);
  return (
    <div className="player" lang={i18n.locale} dir={directionOf(language)}>
      <SpeechProvider
        language={language}
        fallback={definition.defaultLanguage}
        easy={easy}
        piping={{ questions, answers }}
      >
        {shown && (
          <Screen
            key={shown.question.key}
            step={shown}
            onMove={onMove}
            onDone={advance}
            {...(onLeave && { onLeave })}
          />
        )}
      </SpeechProvider>
    </div>
  );
}
