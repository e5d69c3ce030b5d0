import { useLingui } from "@lingui/react/macro";
import type { ApiProblem, FieldProblem } from "../api/problem";

/** Refusals of the API in the language of the screen, by their stable codes. */
export function useProblemTexts() {
  const { t } = useLingui();
  const byCode: Record<string, string> = {
    "not-blank": t`This is needed.`,
    "not-null": t`This is needed.`,
    "not-empty": t`Choose at least one.`,
    size: t`This is too long or too short.`,
    trilingual: t`A name is needed in this language, of at most 200 characters.`,
    "business-id": t`This is no Finnish business ID: seven digits, a hyphen and the right check digit.`,
    "language-tag": t`This is no language tag.`,
    "time-zone": t`There is no such time zone.`,
    "reference.unknown": t`There is no such thing for you here.`,
    "survey.elsewhere": t`This survey belongs to another organisation, and to no cluster of this museum.`,
    taken: t`This is in use already; choose another.`,
    pattern: t`This is not written as it should be.`,
  };
  const bySlug: Record<string, string> = {
    forbidden: t`Your role does not allow this.`,
    stale: t`Somebody changed this meanwhile. Load the page again and repeat your change.`,
    "survey-not-published": t`Publish the survey before it is placed anywhere.`,
    invalid: t`Something in the form is not right yet. Nothing was saved.`,
  };
  return {
    field: (error: FieldProblem) => byCode[error.code] ?? t`This is not accepted.`,
    whole: (problem: ApiProblem) =>
      bySlug[problem.slug] ??
      (problem.status === 0
        ? t`The server cannot be reached. Nothing was saved.`
        : t`The server did not accept this. Nothing was saved.`),
  };
}
