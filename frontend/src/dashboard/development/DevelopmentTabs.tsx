import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import "../SurveyTabs.css";

/** The pages of what museums do because of their visitors. */
export function DevelopmentTabs() {
  const { t } = useLingui();
  const here = { activeOptions: { exact: true, includeSearch: false } };
  return (
    <nav aria-label={t`Parts of development`} className="survey-tabs">
      <Link to="/development" {...here}>{t`Improvement actions`}</Link>
      <Link to="/development/findings" {...here}>{t`Findings`}</Link>
      <Link to="/development/answers" {...here}>{t`You said – we did`}</Link>
    </nav>
  );
}
