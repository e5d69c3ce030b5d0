import { useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { Form } from "react-aria-components";
import { ApiProblem } from "../api/problem";
import type { Submission } from "../api/types";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { TextArea } from "../ui/TextArea";
import { AskBeforeLeaving } from "./AskBeforeLeaving";
import { parsed } from "./refused";
import { useProblemTexts } from "./useProblemTexts";
import { useUnsaved } from "./useUnsaved";

type MendFormProps = {
  content: Submission;
  /** Why the last attempt failed. */
  failure: Error | null;
  isPending: boolean;
  onSubmit: (mended: Submission) => void;
};

/** The submission as the tablet sent it, to be changed by hand; what is still wrong stands above it, place by place. */
export function MendForm({ content, failure, isPending, onSubmit }: MendFormProps) {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const { form, isDirty } = useUnsaved();
  const [unreadable, setUnreadable] = useState(false);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const mended = parsed(String(new FormData(event.currentTarget).get("submission")));
    setUnreadable(mended === undefined);
    if (mended) onSubmit(mended);
  }

  return (
    <Form ref={form} className="card" onSubmit={send}>
      {unreadable && (
        <Notice look="danger" title={t`Not saved`}>
          <p>{t`This cannot be read as JSON: look for a missing comma, quotation mark or bracket.`}</p>
        </Notice>
      )}
      {!unreadable && failure instanceof ApiProblem && (
        <Notice look="danger" title={t`Not saved`}>
          <p>{tell.whole(failure)}</p>
          {failure.errors.map((error) => (
            <p key={error.pointer + error.code}>
              <code>{error.pointer.slice(1).replaceAll("/", " › ")}</code> {tell.field(error)}
            </p>
          ))}
        </Notice>
      )}
      <TextArea
        name="submission"
        label={t`The answers as the tablet sent them (JSON)`}
        hint={t`Change only what is wrong: the rest is what a visitor said.`}
        rows={18}
        defaultValue={JSON.stringify(content, null, 2)}
        isInvalid={unreadable || failure !== null}
        validationBehavior="aria"
      />
      <div className="page-actions">
        <Button type="submit" look="main" isPending={isPending}>
          {t`Store the mended answers`}
        </Button>
      </div>
      <AskBeforeLeaving isDirty={isDirty} />
    </Form>
  );
}
