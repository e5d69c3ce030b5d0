import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { WorkshopState, WorkshopStep } from "../../../api/types";
import { moveWorkshop, workshopsQuery } from "../../../api/workshops";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { Refused } from "../Refused";
import { useRefusal } from "../useRefusal";
import { StepTimer } from "./StepTimer";
import { STEPS, useWorkshopWords } from "./useWorkshopWords";

type StepControlProps = { workshopId: string; state: WorkshopState; mayEdit: boolean; children: ReactNode };

/** How far the workshop is, and on or back. */
export function StepControl({ workshopId, state, mayEdit, children }: StepControlProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { steps, hints } = useWorkshopWords();
  const refusal = useRefusal();
  const [asking, setAsking] = useState<WorkshopStep>();
  const { step, stepEndsAt } = state.workshop;
  const move = useMutation({
    mutationFn: ({ to, minutes }: { to: WorkshopStep; minutes?: number }) => moveWorkshop(workshopId, to, minutes),
    onSettled: () => queries.invalidateQueries(workshopsQuery),
  });
  const here = STEPS.indexOf(step);
  const next = STEPS[here + 1];
  const back = here > 0 ? STEPS[here - 1] : undefined;
  const closing: Partial<Record<WorkshopStep, { title: string; text: string }>> = {
    vote: { title: t`Begin the vote?`, text: t`Groups cannot be changed while people vote. You can go back.` },
    choose: { title: t`Close the vote?`, text: t`Everybody sees the result. You can go back and open the vote again.` },
    closed: {
      title: t`Close the workshop?`,
      text: t`Everybody is thanked and sees what was chosen. You can go back to choosing.`,
    },
  };
  const go = (to: WorkshopStep) => (closing[to] ? setAsking(to) : move.mutate({ to }));
  const question = asking && closing[asking];
  return (
    <section className="card workshop-control" aria-label={t`Course of the workshop`}>
      <ol className="workshop-steps">
        {STEPS.map((one, index) => (
          <li key={one} aria-current={one === step ? "step" : undefined} data-past={index < here || undefined}>
            {steps[one]}
          </li>
        ))}
      </ol>
      <div className="workshop-course">
        <p className="workshop-hint">{hints[step]}</p>
        {children}
      </div>
      <Refused messages={refusal(move.error).messages} />
      {mayEdit && (
        <div className="workshop-moves">
          <div className="page-actions">
            {back && (
              <Button onPress={() => move.mutate({ to: back })} isDisabled={move.isPending}>
                <span aria-hidden>←</span> {t`Back to: ${steps[back]}`}
              </Button>
            )}
            {next && (
              <Button look="main" onPress={() => go(next)} isDisabled={move.isPending}>
                {t`On to: ${steps[next]}`} <span aria-hidden>→</span>
              </Button>
            )}
          </div>
          {step !== "closed" && (
            <StepTimer
              endsAt={stepEndsAt}
              isPending={move.isPending}
              onStart={(minutes) => move.mutate({ to: step, minutes })}
              onStop={() => move.mutate({ to: step })}
            />
          )}
        </div>
      )}
      {question && asking && (
        <ConfirmDialog
          isOpen
          title={question.title}
          text={question.text}
          confirm={t`On to: ${steps[asking]}`}
          cancel={t`Cancel`}
          onConfirm={() => {
            move.mutate({ to: asking });
            setAsking(undefined);
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      <p aria-live="polite" className="visually-hidden">
        <Trans>Now: {steps[step]}</Trans>
      </p>
    </section>
  );
}
