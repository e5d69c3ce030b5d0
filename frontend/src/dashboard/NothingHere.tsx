import { Trans, useLingui } from "@lingui/react/macro";
import type { QuestionResult } from "../api/types";
import { Notice } from "../ui/Notice";

/** What stands in place of figures where nobody answered, or too few did. */
export function NothingHere({ status }: Pick<QuestionResult, "status">) {
  const { t } = useLingui();
  return (
    <Notice title={status === "empty" ? t`No responses in this selection` : t`Too few responses to show`}>
      <p>
        <Trans>Choose a longer period or fewer filters.</Trans>
      </p>
    </Notice>
  );
}
