import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Form } from "react-aria-components";
import { ApiProblem } from "../../api/problem";
import { Button } from "../../ui/Button";
import { FieldErrors } from "../../ui/fieldErrors";
import { Notice } from "../../ui/Notice";
import { messagesByField } from "../form";
import { useProblemTexts } from "../useProblemTexts";

type SmallFormProps = {
  /** Names of the fields, by JSON pointers into the body. */
  fields: readonly string[];
  submit: string;
  onSubmit: (form: FormData) => Promise<unknown>;
  onCancel?: () => void;
  children: ReactNode;
};

/** A step of few fields that holds nothing worth keeping: leaving it asks nothing. */
export function SmallForm({ fields, submit, onSubmit, onCancel, children }: SmallFormProps) {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const { byField, leftOver } = messagesByField(problem?.errors ?? [], fields, tell.field);
  const whole = problem && problem.errors.length === 0 ? [tell.whole(problem)] : leftOver;

  async function send(form: FormData) {
    setBusy(true);
    setProblem(undefined);
    try {
      await onSubmit(form);
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal;
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      {whole.map((message) => (
        <Notice key={message} look="danger">
          {message}
        </Notice>
      ))}
      <FieldErrors value={byField}>{children}</FieldErrors>
      <div className="page-actions">
        <Button type="submit" look="main" isPending={busy}>
          {submit}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t`Cancel`}</Button>}
      </div>
    </Form>
  );
}
