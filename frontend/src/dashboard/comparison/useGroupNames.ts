import { useLingui } from "@lingui/react/macro";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { museumsQuery, servicePointsQuery } from "../../api/museums";
import type { Collector, Question } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../../i18n/languages";
import { useNames } from "../../i18n/useNames";
import type { Kind } from "./grouping";

/** What kinds of groups are called, and the groups of each; a key that nothing explains shows as it is. */
export function useGroupNames(segments: readonly Question[], collectors: readonly Collector[], by: string) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { channels, phases } = useNames();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const placed = [...new Set(collectors.map(({ museumId }) => museumId))];
  const servicePoints = useSuspenseQueries({
    queries: by === "servicePoint" ? placed.map(servicePointsQuery) : [],
  }).flatMap(({ data }) => data);
  const kinds: Record<Kind, string> = {
    museum: t`Museum`,
    servicePoint: t`Service point`,
    collector: t`Collector`,
    channel: t`Channel`,
    language: t`Language of the answer`,
    version: t`Version`,
    phase: t`Before or after`,
    year: t`Year`,
    quarter: t`Quarter`,
    month: t`Month`,
  };
  const museumName = (id: string | undefined) => {
    const museum = museums.find((one) => one.id === id);
    return museum ? read(museum.name) : (id ?? "");
  };
  const named: { [kind in Kind]?: (key: string) => string | undefined } = {
    museum: museumName,
    servicePoint: (key) => {
      const point = servicePoints.find(({ id }) => id === key);
      return point && read(point.name);
    },
    collector: (key) => {
      const collector = collectors.find(({ id }) => id === key);
      return collector && `${channels[collector.channel] ?? collector.channel} – ${museumName(collector.museumId)}`;
    },
    channel: (key) => channels[key],
    language: (key) => (isLanguage(key) ? LANGUAGE_NAMES[key] : undefined),
    phase: (key) => phases[key],
    version: (key) => t`Version ${key}`,
    month: (key) => (/^\d{4}-\d\d/.test(key) ? format.month(`${key.slice(0, 7)}-01`) : undefined),
  };
  const segment = segments.find(({ key }) => key === by);
  return {
    kinds,
    nameOf: (key: string): string => {
      const option = segment?.options?.find((one) => one.key === key);
      return (option ? read(option.text) : named[by as Kind]?.(key)) ?? key;
    },
  };
}
