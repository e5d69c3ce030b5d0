import { useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../../api/problem";

/** Why a view could not be kept or changed. */
export function useViewProblem(): (problem: unknown) => string {
  const { t } = useLingui();
  return (problem) => {
    if (!(problem instanceof ApiProblem)) return t`Something went wrong. Nothing that you saved is lost.`;
    if (problem.status === 0) return t`The server cannot be reached. Check the connection.`;
    if (problem.slug === "views-many") return t`You have a hundred views of this survey. Delete one first.`;
    if (problem.status === 403) return t`Only its owner and editors may change this view.`;
    if (problem.status === 404 || problem.status === 412) {
      return t`Somebody has changed or deleted this view meanwhile. Open the list again.`;
    }
    return problem.message;
  };
}
