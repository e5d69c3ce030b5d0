import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useState } from "react";
import { Form } from "react-aria-components";
import { ApiProblem } from "../api/problem";
import { Button } from "../ui/Button";
import { FieldErrors } from "../ui/fieldErrors";
import { Notice } from "../ui/Notice";
import { AskBeforeLeaving } from "./AskBeforeLeaving";
import { messagesByField } from "./form";
import { useProblemTexts } from "./useProblemTexts";
import { useUnsaved } from "./useUnsaved";
import "./EditForm.css";

type EditFormProps = {
  submit: string;
  /** Sends the form; what it throws as ApiProblem is shown, at the fields that it names. */
  onSubmit: (form: FormData) => Promise<unknown>;
  /** What follows once all is stored, leading to another page mostly. */
  onDone: () => void;
  children: ReactNode;
};

type Refusal = { fields: Record<string, string[]>; messages: string[] };

/** A group of checkboxes without a check sends nothing, but is a field all the same. */
const namesIn = (form: HTMLFormElement | null) =>
  [...(form?.elements ?? [])].flatMap((element) => element.getAttribute("name") ?? []);

const FIRST_INVALID = ".field[data-invalid] :is(input, button)";

const NO_REFUSAL: Refusal = { fields: {}, messages: [] };

/** A form over the API: errors stand at their fields, and leaving with something unsaved asks first. */
export function EditForm({ submit, onSubmit, onDone, children }: EditFormProps) {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const { form, isDirty, markSaved } = useUnsaved();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState(NO_REFUSAL);

  // Whoever cannot see the messages is led to the first field that has one.
  useEffect(() => {
    if (refusal !== NO_REFUSAL) form.current?.querySelector<HTMLElement>(FIRST_INVALID)?.focus();
  }, [refusal, form]);

  async function send(data: FormData) {
    setBusy(true);
    try {
      await onSubmit(data);
      setRefusal(NO_REFUSAL);
      markSaved();
      onDone();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      const { byField, leftOver } = messagesByField(problem.errors, namesIn(form.current), tell.field);
      setRefusal({ fields: byField, messages: [tell.whole(problem), ...leftOver] });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Form
      ref={form}
      className="edit-form card"
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    >
      {refusal.messages.length > 0 && (
        <Notice look="danger" title={t`Not saved`}>
          {refusal.messages.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <FieldErrors value={refusal.fields}>{children}</FieldErrors>
      <div className="page-actions">
        <Button type="submit" look="main" isPending={busy}>
          {submit}
        </Button>
      </div>
      <AskBeforeLeaving isDirty={isDirty} />
    </Form>
  );
}
