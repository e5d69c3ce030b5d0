import { useLingui } from "@lingui/react/macro";
import type { CommentState } from "../../api/types";

/** Of many comments. */
export function useStateNames(): Record<CommentState, string> {
  const { t } = useLingui();
  return { new: t`New`, published: t`Published`, hidden: t`Hidden` };
}

/** Of one comment. */
export function useStateName(): Record<CommentState, string> {
  const { t } = useLingui();
  return {
    new: t({ message: "New", context: "one comment" }),
    published: t({ message: "Published", context: "one comment" }),
    hidden: t({ message: "Hidden", context: "one comment" }),
  };
}
