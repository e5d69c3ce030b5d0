import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { clustersQuery, organisationsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import type { SurveySummary } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { type Column, DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { SearchField } from "../ui/SearchField";
import "./SurveyList.css";

/** All surveys that the reader may see: the way to their results. */
export function SurveyList() {
  const { t } = useLingui();
  const { read, format, language } = useSpeech();
  const { data: surveys } = useSuspenseQuery(surveysQuery);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState({ column: "title", descending: false });

  const ownerOf = (survey: SurveySummary) => {
    const owner =
      organisations.find(({ id }) => id === survey.organisationId) ??
      clusters.find(({ id }) => id === survey.clusterId);
    return owner ? read(owner.name) : "";
  };
  const texts: Record<string, (survey: SurveySummary) => string> = {
    title: (survey) => read(survey.title),
    owner: ownerOf,
    created: (survey) => survey.createdAt,
  };
  const text = texts[sort.column] ?? ownerOf;
  const wanted = search.trim().toLocaleLowerCase(language);
  const rows = surveys
    .filter((survey) => `${read(survey.title)} ${ownerOf(survey)}`.toLocaleLowerCase(language).includes(wanted))
    .sort((a, b) => (sort.descending ? -1 : 1) * text(a).localeCompare(text(b), language));

  const columns: Column<SurveySummary>[] = [
    {
      id: "title",
      title: t`Survey`,
      cell: (survey) => (
        <span className="survey-title">
          <Link to="/surveys/$surveyId" params={{ surveyId: survey.id }}>
            {read(survey.title) || survey.slug}
          </Link>
          {survey.synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
        </span>
      ),
    },
    { id: "owner", title: t`Owner`, cell: ownerOf },
    {
      id: "version",
      title: t`Version`,
      numeric: true,
      cell: (survey) => survey.latestVersion || <Badge text={t`Draft`} />,
    },
    { id: "created", title: t`Created`, cell: (survey) => format.day(survey.createdAt) },
  ];

  return (
    <>
      <PageHead title={t`Surveys`} lead={t`Choose a survey to see what visitors have said.`} />
      {surveys.length === 0 ? (
        <Notice title={t`No surveys yet`}>
          <p>
            <Trans>A survey appears here as soon as your organisation or cluster has one.</Trans>
          </p>
        </Notice>
      ) : (
        <div className="card">
          <div className="survey-search">
            <SearchField label={t`Search surveys`} value={search} onChange={setSearch} />
          </div>
          <DataTable
            caption={t`Surveys`}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(survey) => survey.id}
            sorting={{
              ...sort,
              sortable: ["title", "owner", "created"],
              onSort: (column) => setSort({ column, descending: column === sort.column && !sort.descending }),
            }}
          />
          {rows.length === 0 && (
            <p role="status">
              <Trans>No survey matches the search.</Trans>
            </p>
          )}
        </div>
      )}
    </>
  );
}
