import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { constructsQuery } from "../../api/bank";
import { withQuery } from "../../api/exports";
import { clustersQuery } from "../../api/museums";
import type { BenchmarkInterval } from "../../api/releases";
import { useMayEverywhere } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { Select } from "../../ui/Select";
import { TableDownload } from "../exports/TableDownload";
import { useSearchChange } from "../useSurveyView";
import { BenchmarkScales } from "./BenchmarkScales";
import type { BenchmarkSearch } from "./search";

const route = getRouteApi("/benchmarks");

/** Museums of a cluster side by side, beside their cluster, their kind and all: what releases tell of a construct. */
export function BenchmarkPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const navigate = useNavigate();
  const change = useSearchChange<BenchmarkSearch>();
  const mayEnter = useMayEverywhere()("ORGANISATION_MANAGE");
  const search = route.useSearch();
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const { data: constructs } = useSuspenseQuery(constructsQuery);
  const cluster = clusters.find(({ id }) => id === search.cluster) ?? clusters[0];
  const construct = search.construct ?? "visit.satisfaction";
  const interval = search.interval ?? "year";

  return (
    <>
      <PageHead
        title={t`Benchmarks`}
        lead={t`What museums of a cluster show each other: closed periods, in fives, and nothing of small groups.`}
      >
        {cluster && (
          <TableDownload
            taken="benchmarks"
            label={t`Download these benchmarks…`}
            address={(options) => withQuery("benchmarks", { ...options, construct, cluster: cluster.id, interval })}
          />
        )}
        {mayEnter && (
          <Button onPress={() => navigate({ to: "/reference-values" })}>
            <Trans>Published figures of others</Trans>
          </Button>
        )}
        <Button onPress={() => navigate({ to: "/releases" })}>
          <Trans>Releases</Trans>
        </Button>
      </PageHead>
      {!cluster ? (
        <Notice title={t`No cluster yet`}>
          <p>
            <Trans>Benchmarks appear when your museum belongs to a cluster that has published a release.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <div className="fields card">
            <Select
              label={t`Cluster`}
              selectedKey={cluster.id}
              onSelectionChange={(key) => change({ cluster: String(key), period: undefined })}
              options={clusters.map(({ id, name }) => ({ id, text: read(name) }))}
            />
            <Select
              label={t`What is measured`}
              selectedKey={construct}
              onSelectionChange={(key) => change({ construct: String(key), period: undefined })}
              options={constructs.map(({ key, title }) => ({ id: key, text: read(title) }))}
            />
            <Select
              label={t`Period`}
              selectedKey={interval}
              onSelectionChange={(key) => change({ interval: String(key) as BenchmarkInterval, period: undefined })}
              options={[
                { id: "year", text: t`Year` },
                { id: "quarter", text: t`Quarter` },
                { id: "month", text: t`Month` },
              ]}
            />
          </div>
          <BenchmarkScales
            construct={construct}
            clusterId={cluster.id}
            clusterName={read(cluster.name)}
            interval={interval}
            period={search.period}
          />
        </>
      )}
    </>
  );
}
