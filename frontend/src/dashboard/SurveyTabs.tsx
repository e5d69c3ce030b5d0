import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { filterPart, type OverviewSearch } from "./search";
import { useTabsInView } from "./useTabsInView";
import "./SurveyTabs.css";

/** The pages of a survey, each with the filter of this one. A new page: a line here, and its route in `studio/router.tsx`. */
export function SurveyTabs({ surveyId, search }: { surveyId: string; search: OverviewSearch }) {
  const { t } = useLingui();
  const here = {
    params: { surveyId },
    search: filterPart(search),
    activeOptions: { exact: true, includeSearch: false },
  };
  const tabs = useTabsInView();
  return (
    <nav ref={tabs} aria-label={t`Views of the survey`} className="survey-tabs">
      <Link to="/surveys/$surveyId" {...here}>{t`Overview`}</Link>
      <Link to="/surveys/$surveyId/compare" {...here}>{t`Compare`}</Link>
      <Link to="/surveys/$surveyId/crosstab" {...here}>{t`Crosstab`}</Link>
      <Link to="/surveys/$surveyId/change" {...here}>{t`Before and after`}</Link>
      <Link to="/surveys/$surveyId/rhythm" {...here}>{t`Hours`}</Link>
      <Link to="/surveys/$surveyId/comments" {...here}>{t`Comments`}</Link>
      <Link to="/surveys/$surveyId/live" {...here}>{t`Live`}</Link>
    </nav>
  );
}
