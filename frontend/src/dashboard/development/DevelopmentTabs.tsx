import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useTabsInView } from "../useTabsInView";
import "../SurveyTabs.css";

/** The pages of what museums do because of their visitors. */
export function DevelopmentTabs() {
  const { t } = useLingui();
  const tabs = useTabsInView();
  const here = { activeOptions: { exact: true, includeSearch: false } };
  return (
    <nav ref={tabs} aria-label={t`Parts of development`} className="survey-tabs">
      <Link to="/development" {...here}>{t`Improvement actions`}</Link>
      <Link to="/development/findings" {...here}>{t`Findings`}</Link>
      <Link to="/development/ideas" {...here}>{t`Ideas`}</Link>
      <Link to="/development/workshops" {...here}>{t`Workshops`}</Link>
      <Link to="/development/answers" {...here}>{t`You said – we did`}</Link>
      <Link to="/development/board" {...here}>{t`In the cluster`}</Link>
    </nav>
  );
}
