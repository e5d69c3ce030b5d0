import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { moveAction } from "../../api/improvement";
import type { Action, ActionState, ActionStateChange } from "../../api/types";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { FormDialog } from "./FormDialog";
import { isoToday, nextStates } from "./progress";
import { Refused } from "./Refused";
import { useActionWords } from "./useActionWords";
import { useRefusal } from "./useRefusal";

type HowFarProps = { action: Action; onMoved: () => Promise<void> };

/** Where the action goes from here. */
export function HowFar({ action, onMoved }: HowFarProps) {
  const { moves } = useActionWords();
  const refusal = useRefusal();
  const [asking, setAsking] = useState<"done" | "dropped">();
  const move = useMutation({
    mutationFn: (change: ActionStateChange) => moveAction(action.id, action.revision, change),
    onSuccess: async () => {
      await onMoved();
      setAsking(undefined);
    },
  });
  const choose = (state: ActionState) => {
    move.reset();
    if (state === "done" || state === "dropped") setAsking(state);
    else move.mutate({ state });
  };
  const dialog = {
    failure: move.error,
    isPending: move.isPending,
    onSubmit: (change: Omit<ActionStateChange, "state">) => asking && move.mutate({ state: asking, ...change }),
    onClose: () => {
      move.reset();
      setAsking(undefined);
    },
  };
  return (
    <section aria-labelledby="how-far" className="card">
      <h2 id="how-far">
        <Trans>How far is it?</Trans>
      </h2>
      {!asking && <Refused messages={refusal(move.error).messages} />}
      <div className="page-actions">
        {nextStates(action.state).map((state) => (
          <Button key={state} onPress={() => choose(state)} isDisabled={move.isPending}>
            {moves[state]}
          </Button>
        ))}
      </div>
      {asking === "done" && <Done {...dialog} />}
      {asking === "dropped" && <Dropped {...dialog} />}
    </section>
  );
}

type AskProps = {
  failure: Error | null;
  isPending: boolean;
  onSubmit: (change: Omit<ActionStateChange, "state">) => void;
  onClose: () => void;
};

function Done({ onSubmit, ...props }: AskProps) {
  const { t } = useLingui();
  const [doneOn, setDoneOn] = useState(isoToday());
  return (
    <FormDialog
      {...props}
      title={t`On which day was it done?`}
      submit={t`Mark as done`}
      fields={["/doneOn"]}
      isDisabled={doneOn === ""}
      onSubmit={() => onSubmit({ doneOn })}
    >
      <TextField
        type="date"
        name="/doneOn"
        label={t`Day`}
        hint={t`From the day after on, the answers count as given after the change.`}
        value={doneOn}
        onChange={setDoneOn}
      />
    </FormDialog>
  );
}

function Dropped({ onSubmit, ...props }: AskProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState("");
  return (
    <FormDialog
      {...props}
      title={t`Why is it dropped?`}
      submit={t({ message: "Drop", context: "action" })}
      fields={["/reason"]}
      isDisabled={reason.trim() === ""}
      onSubmit={() => onSubmit({ reason })}
    >
      <TextArea
        name="/reason"
        label={t`Reason`}
        hint={t`Others may want to know, before they plan the same.`}
        rows={3}
        maxLength={500}
        value={reason}
        onChange={setReason}
        prose
      />
    </FormDialog>
  );
}
