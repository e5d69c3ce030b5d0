import { Trans, useLingui } from "@lingui/react/macro";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { Change } from "./changes";

type PublishDialogProps = {
  version: number;
  changes: readonly Change[];
  /** Why the last attempt failed. */
  failure: string | undefined;
  isPending: boolean;
  onPublish: () => void;
  onCancel: () => void;
};

/** Asks before a version is published, and says what it changes for the results. */
export function PublishDialog({ version, changes, failure, isPending, onPublish, onCancel }: PublishDialogProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const kinds: readonly [Change["kind"], string][] = [
    ["added", t`New questions`],
    ["removed", t`No longer asked; what was answered stays in the results`],
    ["choices", t`Other options or rows; answers to the old ones stay`],
    ["reworded", t`New words; answered and counted together with the old ones`],
  ];
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onCancel()} isDismissable className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            <Trans>Publish version {version}?</Trans>
          </Heading>
          <p>
            <Trans>Visitors get it at once. A published version never changes; a later one can replace it.</Trans>
          </p>
          {changes.length === 0 && <p>{t`No question changes.`}</p>}
          {kinds.map(([kind, title]) => {
            const questions = changes.filter((change) => change.kind === kind).map(({ question }) => question);
            return (
              questions.length > 0 && (
                <section key={kind} className="publish-changes">
                  <h3>{title}</h3>
                  <ul>
                    {questions.map((question) => (
                      <li key={question.key}>{read(question.text) || question.key}</li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
          {failure && <Notice look="danger">{failure}</Notice>}
          <div className="dialog-actions">
            <Button onPress={onCancel}>
              <Trans>Not yet</Trans>
            </Button>
            <Button look="main" onPress={onPublish} isPending={isPending} autoFocus>
              <Trans>Publish</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
