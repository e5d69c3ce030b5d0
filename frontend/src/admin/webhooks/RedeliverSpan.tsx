import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { NewRedelivery } from "../../api/types";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { TextField } from "../../ui/TextField";

type RedeliverSpanProps = { isDisabled: boolean; onRedeliver: (choice: NewRedelivery) => void };

/** Tells everything of some days once more. */
export function RedeliverSpan({ isDisabled, onRedeliver }: RedeliverSpanProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)} isDisabled={isDisabled}>
        <Trans>Send a period again</Trans>
      </Button>
      <Dialog isOpen={isOpen} title={t`Send a period again`} onClose={() => setOpen(false)}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            onRedeliver(spanOf(new FormData(event.currentTarget)));
            setOpen(false);
          }}
        >
          <p>
            <Trans>
              Everything that happened on these days is sent once more, also what the webhook was never told. Events are
              kept for 30 days.
            </Trans>
          </p>
          <TextField name="from" type="date" label={t`From`} isRequired />
          <TextField name="to" type="date" label={t`To and including`} isRequired />
          <div className="page-actions">
            <Button onPress={() => setOpen(false)}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" look="main">
              <Trans>Send again</Trans>
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

/** From the beginning of the first day to the end of the last, by the clock of whoever asks. */
export function spanOf(form: FormData): NewRedelivery {
  const to = new Date(`${form.get("to")}T00:00`);
  to.setDate(to.getDate() + 1);
  return { from: new Date(`${form.get("from")}T00:00`).toISOString(), to: to.toISOString() };
}
