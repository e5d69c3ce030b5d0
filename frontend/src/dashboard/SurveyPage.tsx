import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { museumsQuery } from "../api/museums";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { PageHead } from "../ui/PageHead";
import { DownloadButton } from "./exports/DownloadButton";
import { FilterBar } from "./FilterBar";
import { ReportMenu } from "./ReportMenu";
import { SurveyTabs } from "./SurveyTabs";
import { useSurveyView } from "./useSurveyView";
import { ViewButtons } from "./views/ViewButtons";

/** The frame of every page of a survey: which one it is, what can be done with it, its pages, and their one filter. */
export function SurveyPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const navigate = useNavigate();
  const may = useMay();
  const { pathname } = useLocation();
  const { surveyId, survey, search, filter, questions, collectors } = useSurveyView();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const synthetic =
    survey.synthetic ||
    collectors.some((collector) => collector.synthetic) ||
    museums.some((museum) => museum.synthetic && filter.museum?.includes(museum.id));

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/surveys">
          <Trans>Surveys</Trans>
        </Link>
      </nav>
      <PageHead
        title={read(survey.title) || survey.slug}
        badge={synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
      >
        <ViewButtons surveyId={surveyId} />
        <ReportMenu surveyId={surveyId} slug={survey.slug} filter={filter} weights={search.weights} />
        <DownloadButton />
        <Button onPress={() => navigate({ to: "/surveys/$surveyId/edit", params: { surveyId } })}>
          {may("SURVEY_EDIT", survey.organisationId) ? t`Edit` : t`Questions and texts`}
        </Button>
      </PageHead>
      <SurveyTabs surveyId={surveyId} search={search} />
      <FilterBar
        search={search}
        questions={questions}
        versions={survey.versions}
        collectors={collectors}
        dated={!pathname.endsWith("/live")}
      />
      <Outlet />
    </>
  );
}
