import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Dialog } from "../../ui/Dialog";
import { FieldErrors } from "../../ui/fieldErrors";
import { Refused } from "./Refused";
import { useRefusal } from "./useRefusal";

type FormDialogProps = {
  title: string;
  submit: string;
  failure: Error | null;
  /** The names of the fields that show what is wrong with them: JSON pointers. */
  fields: readonly string[];
  isPending: boolean;
  isDisabled?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A form in a window over the page; what the API refuses stands at its fields, and what was typed is not lost unasked. */
export function FormDialog({ title, submit, failure, fields, children, ...props }: FormDialogProps) {
  const { t } = useLingui();
  const [isTyped, setTyped] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const close = () => (isTyped ? setLeaving(true) : props.onClose());
  const refusal = useRefusal()(failure, fields);
  return (
    <Dialog isOpen title={title} onClose={close}>
      <form
        className="stack"
        onInput={() => setTyped(true)}
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <Refused messages={refusal.messages} />
        <FieldErrors value={refusal.fields}>{children}</FieldErrors>
        <div className="dialog-actions">
          <Button onPress={close}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" look="main" isPending={props.isPending} isDisabled={props.isDisabled ?? false}>
            {submit}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        isOpen={isLeaving}
        title={t`Close without keeping what you wrote?`}
        text={t`It is kept only with “${submit}”.`}
        confirm={t`Close without keeping it`}
        cancel={t`Go on writing`}
        onConfirm={props.onClose}
        onCancel={() => setLeaving(false)}
      />
    </Dialog>
  );
}
