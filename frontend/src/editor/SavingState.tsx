import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { Saving } from "./useDraft";
import { useProblemWords } from "./useProblemWords";

type SavingStateProps = { saving: Saving; onTakeTheirs: () => void; onKeepOurs: () => void };

/** Whether the last change is stored, and where it is not, why and what would do. */
export function SavingState({ saving, onTakeTheirs, onKeepOurs }: SavingStateProps) {
  const { t } = useLingui();
  const tell = useProblemWords();
  switch (saving.kind) {
    case "saved":
    case "unsaved":
      return null;
    case "signedOut":
      return (
        <Notice look="danger" title={t`Not saved yet: you have been signed out`}>
          <p>
            <Trans>Keep this page open and sign in again in another window. Then your changes are saved.</Trans>
          </p>
        </Notice>
      );
    case "unreachable":
      return (
        <Notice look="danger" title={t`Not saved yet: the server cannot be reached`}>
          <p>
            <Trans>Keep this page open. Your changes are saved as soon as the connection is back.</Trans>
          </p>
        </Notice>
      );
    case "conflict":
      return (
        <Notice look="danger" title={t`Somebody else changed this survey meanwhile`}>
          <p>
            <Trans>Take their version, and have yours back by undoing; or keep yours, and theirs is replaced.</Trans>
          </p>
          <div className="page-actions">
            <Button onPress={onTakeTheirs}>
              <Trans>Take theirs</Trans>
            </Button>
            <Button look="danger" onPress={onKeepOurs}>
              <Trans>Keep mine</Trans>
            </Button>
          </div>
        </Notice>
      );
    case "refused":
      if (saving.problem.errors.length === 0) {
        return <Notice look="danger" title={t`Not saved: your role does not allow this`} />;
      }
      return (
        <Notice look="danger" title={t`Not saved: something is not written as it should be`}>
          {saving.problem.errors.map((error) => (
            <p key={error.pointer + error.code}>
              <code>{error.pointer.replace("/definition/", "").replaceAll("/", " › ")}</code> {tell(error)}
            </p>
          ))}
        </Notice>
      );
  }
}
