import { useQueries, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { constructsQuery } from "../../api/bank";
import { collectorsQuery } from "../../api/collectors";
import { clustersQuery } from "../../api/museums";
import { surveysQuery, versionQuery } from "../../api/surveys";
import { useSpeech } from "../../i18n/I18n";
import { questionsOf } from "../questions";

/** By what a release of a cluster may tell respondents apart: construct or key, and what it is called. */
export function useSegments(clusterId: string): readonly { id: string; text: string }[] {
  const { read } = useSpeech();
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const { data: constructs = [] } = useQuery(constructsQuery);
  const { data: surveys = [] } = useQuery(surveysQuery);
  const { data: collectors = [] } = useQuery(collectorsQuery);
  const members = clusters.find(({ id }) => id === clusterId)?.members.map(({ museumId }) => museumId) ?? [];
  const asked = new Set(
    collectors.filter(({ museumId }) => members.includes(museumId)).map(({ surveyId }) => surveyId),
  );
  const versions = useQueries({
    queries: surveys
      .filter(({ id, latestVersion }) => latestVersion > 0 && asked.has(id))
      .map(({ id, latestVersion }) => versionQuery(id, latestVersion)),
  });
  const questions = versions.flatMap(({ data }) => (data ? [...questionsOf([data.definition]).values()] : []));
  const names = new Map<string, string>();
  for (const { segment, construct, key, text } of questions) {
    const named = constructs.find((one) => one.key === construct);
    if (segment) names.set(construct ?? key, read(named?.title ?? text));
  }
  return [...names].map(([id, text]) => ({ id, text }));
}
