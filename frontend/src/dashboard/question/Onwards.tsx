import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { isCountable } from "../crosstab/axes";
import { MarkFinding } from "../development/MarkFinding";
import { type Item, isCourse } from "../items";
import type { OverviewSearch } from "../search";

type OnwardsProps = { surveyId: string; search: OverviewSearch; items: readonly Item[] };

/** What else may be asked of a question, with the filter of this page. */
export function Onwards({ surveyId, search, items }: OnwardsProps) {
  const { t } = useLingui();
  const [item] = items;
  if (!item) return null;
  const params = { surveyId };
  const here = { params, search: { ...search, item: item.id } };
  return (
    <nav aria-label={t`More about this question`} className="page-actions">
      {isCourse(item) && (
        <>
          <Link to="/surveys/$surveyId/compare" {...here}>
            <Trans>Compare groups</Trans>
          </Link>
          <Link to="/surveys/$surveyId/change" {...here}>
            <Trans>Before and after</Trans>
          </Link>
          <Link to="/surveys/$surveyId/rhythm" {...here}>
            <Trans>By hours of the week</Trans>
          </Link>
        </>
      )}
      {isCountable(item) && (
        <Link to="/surveys/$surveyId/crosstab" params={params} search={{ ...search, columns: item.id }}>
          <Trans>Cross with another question</Trans>
        </Link>
      )}
      <MarkFinding items={items} />
    </nav>
  );
}
