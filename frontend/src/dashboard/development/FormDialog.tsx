import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form } from "react-aria-components";
import { Button } from "../../ui/Button";
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

/** A form in a window over the page; what the API refuses stands at its fields. */
export function FormDialog({ title, submit, failure, fields, children, ...props }: FormDialogProps) {
  const refusal = useRefusal()(failure, fields);
  return (
    <Dialog isOpen title={title} onClose={props.onClose}>
      <Form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          props.onSubmit();
        }}
      >
        <Refused messages={refusal.messages} />
        <FieldErrors value={refusal.fields}>{children}</FieldErrors>
        <div className="dialog-actions">
          <Button onPress={props.onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" look="main" isPending={props.isPending} isDisabled={props.isDisabled ?? false}>
            {submit}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
