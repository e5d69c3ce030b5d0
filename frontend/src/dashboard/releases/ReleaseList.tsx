import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { withQuery } from "../../api/exports";
import { clustersQuery } from "../../api/museums";
import { releasesQuery } from "../../api/releases";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { TableDownload } from "../exports/TableDownload";
import { NextRelease } from "./NextRelease";

/** What was published, newest first, and what could be published next. */
export function ReleaseList() {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const may = useMay();
  const { data: releases } = useSuspenseQuery(releasesQuery);
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const nameOf = (clusterId: string | null | undefined) => {
    const cluster = clusters.find(({ id }) => id === clusterId);
    return cluster ? read(cluster.name) : t`All museums`;
  };
  const publishable = clusters.filter(({ members }) =>
    members.some(({ organisationId }) => may("RELEASE_PUBLISH", organisationId)),
  );

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/benchmarks">
          <Trans>Benchmarks</Trans>
        </Link>
      </nav>
      <PageHead
        title={t`Releases`}
        lead={t`A release never changes. Answers that come later are counted in the next one.`}
      />
      {publishable.length > 0 && <NextRelease clusters={publishable} nameOf={nameOf} />}
      {releases.length === 0 ? (
        <Notice title={t`Nothing has been released yet`} />
      ) : (
        <div className="card">
          <DataTable
            caption={t`Releases`}
            rows={releases.toReversed()}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "release",
                title: t`Release`,
                cell: ({ clusterId, number }) => `${nameOf(clusterId)} ${number}`,
              },
              { id: "from", title: t`From`, cell: ({ from }) => format.day(from) },
              { id: "to", title: t`To`, cell: ({ to }) => format.day(to) },
              { id: "shown", title: t`Figures shown`, numeric: true, cell: ({ shown }) => format.count(shown) },
              { id: "withheld", title: t`Withheld`, numeric: true, cell: ({ withheld }) => format.count(withheld) },
              {
                id: "created",
                title: t`Published on`,
                cell: ({ createdAt, publishedAt }) => format.day(publishedAt ?? createdAt),
              },
              {
                id: "file",
                title: t`File`,
                cell: ({ id, clusterId, number }) => (
                  <TableDownload
                    taken="release"
                    label={t`Download…`}
                    of={`${nameOf(clusterId)} ${number}`}
                    address={(options) => withQuery(`releases/${id}`, options)}
                  />
                ),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
