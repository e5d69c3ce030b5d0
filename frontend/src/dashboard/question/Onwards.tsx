import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type Item, isCourse } from "../items";
import type { OverviewSearch } from "../search";

type OnwardsProps = { surveyId: string; search: OverviewSearch; item: Item | undefined };

/** What else may be asked of a question, with the filter of this page. */
export function Onwards({ surveyId, search, item }: OnwardsProps) {
  const { t } = useLingui();
  if (!item) return null;
  const here = { params: { surveyId }, search: { ...search, item: item.id } };
  return (
    <nav aria-label={t`More about this question`} className="page-actions">
      {isCourse(item) && (
        <Link to="/surveys/$surveyId/rhythm" {...here}>
          <Trans>By hours of the week</Trans>
        </Link>
      )}
    </nav>
  );
}
