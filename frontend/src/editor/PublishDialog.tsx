import { Trans } from "@lingui/react/macro";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Definition } from "../api/types";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { ChangeList } from "./ChangeList";
import type { Change } from "./changes";
import { MissingContact } from "./MissingContact";
import { PublishedLanguages } from "./PublishedLanguages";

type PublishDialogProps = {
  version: number;
  /** Whose survey it is; a cluster's belongs to none. */
  organisationId: string | null | undefined;
  definition: Definition;
  changes: readonly Change[];
  /** Why the last attempt failed. */
  failure: string | undefined;
  isPending: boolean;
  onPublish: () => void;
  onCancel: () => void;
};

/** Asks before a version is published, and says what it changes for the results. */
export function PublishDialog(props: PublishDialogProps) {
  const { version, organisationId, definition, changes, failure, isPending, onPublish, onCancel } = props;
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
          <PublishedLanguages definition={definition} />
          <ChangeList changes={changes} />
          {organisationId && <MissingContact organisationId={organisationId} />}
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
