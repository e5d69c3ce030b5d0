import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import type { useModeration } from "./useModeration";
import { useStateName } from "./useStateNames";

type DoneNoticeProps = Pick<ReturnType<typeof useModeration>, "done" | "undo" | "failure">;

/** What was done last, and the way back. It is announced, and takes no focus. */
export function DoneNotice({ done, undo, failure }: DoneNoticeProps) {
  const { t } = useLingui();
  const states = useStateName();
  if (failure) {
    return (
      <Notice look="danger" title={t`Nothing was changed`}>
        <p>{failure.message}</p>
      </Notice>
    );
  }
  const { state, addTags, removeTags } = done?.change ?? {};
  const what = state ? states[state] : (addTags?.map((tag) => `+ ${tag}`) ?? removeTags?.map((tag) => `− ${tag}`));
  return (
    <div role="status" className="comment-done">
      {done && (
        <>
          <span>
            <Plural value={done.count} one="# comment" other="# comments" />: {what}
          </span>
          {done.undo.length > 0 && (
            <Button onPress={undo}>
              <Trans>Undo</Trans>
            </Button>
          )}
        </>
      )}
    </div>
  );
}
