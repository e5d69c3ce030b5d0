import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { TextField } from "../../../ui/TextField";
import { FormDialog } from "../FormDialog";

type GroupDialogProps = {
  heading: string;
  title: string;
  submit: string;
  onSubmit: (title: string) => void;
  onClose: () => void;
};

/** What a group is called. */
export function GroupDialog({ heading, title, submit, onSubmit, onClose }: GroupDialogProps) {
  const { t } = useLingui();
  const [words, setWords] = useState(title);
  return (
    <FormDialog
      title={heading}
      submit={submit}
      failure={null}
      fields={[]}
      isPending={false}
      isDisabled={words.trim() === ""}
      onSubmit={() => onSubmit(words.trim())}
      onClose={onClose}
    >
      <TextField label={t`Title of the group`} value={words} onChange={setWords} maxLength={120} autoFocus />
    </FormDialog>
  );
}
