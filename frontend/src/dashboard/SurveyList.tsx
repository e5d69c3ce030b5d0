import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { clustersQuery, organisationsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import type { Survey } from "../api/types";
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

  const ownerOf = (survey: Survey) => {
    const owner =
      organisations.find(({ id }) => id === survey.organisationId) ??
      clusters.find(({ id }) => id === survey.clusterId);
    return owner ? read(owner.name) : "";
  };
  const texts: Record<string, (survey: Survey) => string> = {
    title: (survey) => read(survey.title),
    owner: ownerOf,
    published: (survey) => survey.versions.at(-1)?.publishedAt ?? "",
  };
  const text = texts[sort.column] ?? ownerOf;
  const wanted = search.trim().toLocaleLowerCase(language);
  const rows = surveys
    .filter((survey) => `${read(survey.title)} ${ownerOf(survey)}`.toLocaleLowerCase(language).includes(wanted))
    .sort((a, b) => (sort.descending ? -1 : 1) * text(a).localeCompare(text(b), language));

  const columns: Column<Survey>[] = [
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
      cell: (survey) => survey.versions.at(-1)?.number ?? <Badge text={t`Draft`} />,
    },
    {
      id: "published",
      title: t`Published`,
      cell: (survey) => {
        const newest = survey.versions.at(-1);
        return newest ? format.moment(newest.publishedAt) : "–";
      },
    },
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
              sortable: ["title", "owner", "published"],
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
