import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { clustersQuery, organisationsQuery } from "../api/museums";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";

/** Whose a new survey may be: organisations and clusters in one list. */
export function useOwners() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const may = useMay();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const owners = [
    ...organisations.filter(({ id }) => may("SURVEY_EDIT", id)).map(({ id, name }) => ({ id, text: read(name) })),
    ...clusters.map(({ id, name }) => ({ id, text: t`${read(name)} (cluster)` })),
  ];
  const ownerOf = (id: string) =>
    clusters.some((cluster) => cluster.id === id) ? { clusterId: id } : { organisationId: id };
  return { owners, ownerOf };
}
