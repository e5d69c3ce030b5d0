import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { RetentionPreviewLine } from "../../api/types";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { TextField } from "../../ui/TextField";
import { WouldGo } from "./WouldGo";

type ConfirmDeletingProps = {
  lines: readonly RetentionPreviewLine[];
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks for a word to be typed: what goes cannot be had back, and a press is made too easily. */
export function ConfirmDeleting({ lines, onConfirm, onCancel }: ConfirmDeletingProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const word = t`DELETE`;
  return (
    <Dialog isOpen title={t`Delete for good?`} onClose={onCancel}>
      <p>
        <Trans>From the next night on, what is older than these times is deleted. It cannot be had back.</Trans>
      </p>
      <WouldGo lines={lines} />
      <TextField label={t`Type ${word} to go on`} value={typed} onChange={setTyped} autoComplete="off" autoFocus />
      <div className="dialog-actions">
        <Button onPress={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button look="danger" isDisabled={typed.trim().toUpperCase() !== word} onPress={onConfirm}>
          <Trans>Save and delete</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
