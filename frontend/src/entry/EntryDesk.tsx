import { Trans, useLingui } from "@lingui/react/macro";
import { useBlocker } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ApiProblem } from "../api/problem";
import type { Answers } from "../player/engine/answers";
import type { Definition } from "../player/engine/definition";
import { Survey } from "../player/engine/survey";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { EntryForm } from "./EntryForm";
import { enter } from "./keys";
import { SheetLanguageProvider } from "./Said";
import { SessionList } from "./SessionList";
import { type Pile, submissionOf } from "./sheet";
import { useSending } from "./useSending";

type EntryDeskProps = {
  definition: Definition;
  pile: Pile;
  /** Nothing is stored before it is known when the sheets were filled in. */
  canSave: boolean;
  /** Told whether a sheet was begun that is not stored yet. */
  onKeying: (isKeying: boolean) => void;
};

/** Where sheets are keyed, one after the other. */
export function EntryDesk({ definition, pile, canSave, onKeying }: EntryDeskProps) {
  const { t } = useLingui();
  const survey = useMemo(() => new Survey(definition), [definition]);
  const [answers, setAnswers] = useState<Answers>({});
  const [round, setRound] = useState(0);
  const desk = useRef<HTMLDivElement>(null);
  const { stored, isSending, isAway, refusal, send, again, undo } = useSending(() => {
    setAnswers({});
    setRound((before) => before + 1);
  });
  useEffect(() => {
    if (round > 0) enter(desk.current?.querySelector("[data-entry]"));
  }, [round]);

  const isKeying = Object.keys(answers).length > 0;
  useEffect(() => onKeying(isKeying), [isKeying, onKeying]);
  const isUnsaved = () => isKeying;
  const leaving = useBlocker({ shouldBlockFn: isUnsaved, enableBeforeUnload: isUnsaved, withResolver: true });
  return (
    <SheetLanguageProvider value={{ language: pile.language, fallback: definition.defaultLanguage }}>
      {isAway && (
        <Notice look="danger" title={t`Not stored yet: the server cannot be reached`}>
          <p>
            <Trans>The sheet stays here as it is and is sent again by itself. It will be stored once.</Trans>
          </p>
          <Button onPress={again}>
            <Trans>Try now</Trans>
          </Button>
        </Notice>
      )}
      {refusal && <Refusal problem={refusal} />}
      <div className="entry" ref={desk}>
        <EntryForm
          key={`${pile.version} ${round}`}
          definition={definition}
          survey={survey}
          language={pile.language}
          answers={answers}
          onAnswers={setAnswers}
          isLocked={isSending}
          canSave={canSave}
          onSave={(complete) => send(submissionOf(pile, answers, complete, new Date()))}
        />
        <SessionList stored={stored} onUndo={undo} />
      </div>
      <ConfirmDialog
        isOpen={leaving.status === "blocked"}
        title={t`Leave without saving?`}
        text={t`The sheet that you are keying is not stored yet.`}
        confirm={t`Leave`}
        cancel={t`Stay here`}
        onConfirm={() => leaving.proceed?.()}
        onCancel={() => leaving.reset?.()}
      />
    </SheetLanguageProvider>
  );
}

/** Why the server does not take a sheet that looked right here. */
function Refusal({ problem }: { problem: ApiProblem }) {
  const { t } = useLingui();
  const words =
    problem.slug === "collector-closed"
      ? t`The collector was not open on the day on which the sheet was filled in. Choose another day, or change its opening.`
      : (problem.errors[0]?.detail ?? problem.message);
  return (
    <Notice look="danger" title={t`The server does not take this sheet`}>
      <p>{words}</p>
    </Notice>
  );
}
