import { useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../../api/problem";
import { Notice } from "../../ui/Notice";

/** Why a template was not changed. */
export function TemplateFailure({ failure }: { failure: Error }) {
  const { t } = useLingui();
  const status = failure instanceof ApiProblem ? failure.status : 0;
  const words: Record<number, string> = {
    0: t`The server cannot be reached. Nothing was saved.`,
    403: t`Your role does not allow this.`,
    404: t`Somebody deleted this meanwhile.`,
    412: t`Somebody changed this meanwhile. Load the page again and repeat your change.`,
  };
  return <Notice look="danger">{words[status] ?? t`The server did not accept this. Nothing was saved.`}</Notice>;
}
