import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { clustersQuery, organisationsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import type { SurveySummary } from "../api/types";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { type FindColumn, FindTable } from "../ui/FindTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";

/** All surveys that the reader may see: the way to their results. */
export function SurveyList() {
  const { t } = useLingui();
  const { read, format, language } = useSpeech();
  const navigate = useNavigate();
  const may = useMay();
  const { data: surveys } = useSuspenseQuery(surveysQuery);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const { data: clusters } = useSuspenseQuery(clustersQuery);

  const ownerOf = (survey: SurveySummary) => {
    const owner =
      organisations.find(({ id }) => id === survey.organisationId) ??
      clusters.find(({ id }) => id === survey.clusterId);
    return owner ? read(owner.name) : "";
  };
  const columns: FindColumn<SurveySummary>[] = [
    {
      id: "title",
      title: t`Survey`,
      text: (survey) => read(survey.title) || survey.slug,
      cell: (survey) => (
        <span className="page-title">
          <Link to="/surveys/$surveyId" params={{ surveyId: survey.id }}>
            {read(survey.title) || survey.slug}
          </Link>
          {survey.synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
        </span>
      ),
    },
    { id: "owner", title: t`Owner`, text: ownerOf, cell: ownerOf },
    {
      id: "version",
      title: t`Version`,
      numeric: true,
      cell: (survey) => survey.latestVersion || <Badge text={t`Draft`} />,
    },
    {
      id: "created",
      title: t`Created`,
      text: (survey) => survey.createdAt,
      cell: (survey) => format.day(survey.createdAt),
    },
  ];

  return (
    <>
      <PageHead title={t`Surveys`} lead={t`Choose a survey to see what visitors have said.`}>
        {may("SURVEY_EDIT") && (
          <Button look="main" onPress={() => navigate({ to: "/surveys/new" })}>
            <Trans>New survey</Trans>
          </Button>
        )}
      </PageHead>
      {surveys.length === 0 ? (
        <Notice title={t`No surveys yet`}>
          <p>
            <Trans>A survey appears here as soon as your organisation or cluster has one.</Trans>
          </p>
        </Notice>
      ) : (
        <FindTable
          caption={t`Surveys`}
          columns={columns}
          rows={surveys}
          rowKey={(survey) => survey.id}
          language={language}
          searchLabel={t`Search surveys`}
          nothingFound={t`No survey matches the search.`}
        />
      )}
    </>
  );
}
