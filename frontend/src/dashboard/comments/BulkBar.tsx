import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Comment, CommentState } from "../../api/types";
import { Button } from "../../ui/Button";

type BulkBarProps = {
  chosen: readonly Comment[];
  mayModerate: boolean;
  mayTag: boolean;
  onState: (state: CommentState) => void;
  onTag: () => void;
  onClear: () => void;
};

/** What can be done with all that are selected. */
export function BulkBar({ chosen, mayModerate, mayTag, onState, onTag, onClear }: BulkBarProps) {
  const { t } = useLingui();
  return (
    <section className="comment-bulk" aria-label={t`Selected comments`}>
      <strong>
        <Plural value={chosen.length} one="# selected" other="# selected" />
      </strong>
      {mayModerate && (
        <>
          <Button onPress={() => onState("published")}>
            <Trans>Publish</Trans>
          </Button>
          <Button onPress={() => onState("hidden")}>
            <Trans>Hide</Trans>
          </Button>
        </>
      )}
      {mayTag && (
        <Button onPress={onTag}>
          <Trans>Add a tag</Trans>
        </Button>
      )}
      <Button onPress={onClear}>
        <Trans>Select none</Trans>
      </Button>
    </section>
  );
}
