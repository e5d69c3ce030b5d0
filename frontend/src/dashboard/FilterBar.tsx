import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { clustersQuery, museumsQuery, servicePointsQuery } from "../api/museums";
import type { Collector, Question, Survey } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../i18n/languages";
import { optionsOf, useNames } from "../i18n/useNames";
import { Button } from "../ui/Button";
import { Details } from "../ui/Details";
import { type Option, Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { type FilterName, narrowing, type OverviewSearch, PERIODS, type Period, periodOf } from "./search";
import { useSearchChange } from "./useSurveyView";
import "./FilterBar.css";

type FilterBarProps = {
  search: OverviewSearch;
  questions: ReadonlyMap<string, Question>;
  versions: Survey["versions"];
  collectors: readonly Collector[];
  /** Where the page is of today, a period says nothing. */
  dated: boolean;
};

const ANY = "";

/** The filter of all pages of a survey. It lives in the address, so that a view can be kept and shared. */
export function FilterBar({ search, questions, versions, collectors, dated }: FilterBarProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const change = useSearchChange();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const servicePoints = useQuery({ ...servicePointsQuery(search.museum ?? ""), enabled: search.museum !== undefined });
  const { channels, phases } = useNames();

  const periods: Record<Period, string> = {
    "30d": t`Last 30 days`,
    "90d": t`Last 90 days`,
    "12m": t`Last 12 months`,
    year: t`This year`,
    all: t`All time`,
    custom: t`Own dates`,
  };
  const period = periodOf(search);
  const placed = museums.filter(({ id }) => collectors.some(({ museumId }) => museumId === id));
  const languages = [...new Set(museums.flatMap((museum) => museum.languages))];
  const segments = [...questions.values()]
    .filter((question) => question.segment)
    .flatMap((question) =>
      (question.options ?? []).map((option) => ({
        id: `${question.key}:${option.key}`,
        text: `${read(question.text)}: ${read(option.text)}`,
      })),
    );
  const inMuseum = collectors.filter(({ museumId }) => !search.museum || museumId === search.museum);

  const filter = (name: FilterName, label: string, options: readonly Option[], alsoClear: FilterName[] = []) => (
    <Select
      key={name}
      label={label}
      options={[{ id: ANY, text: t`All` }, ...withAsked(options, search[name])]}
      value={search[name] ?? ANY}
      onChange={(key) =>
        change({
          ...Object.fromEntries(alsoClear.map((other) => [other, undefined])),
          [name]: key === ANY ? undefined : String(key),
        })
      }
    />
  );
  const more = narrowing(search).filter((name) => name !== "museum").length;

  return (
    <search className="card">
      <div className="filters">
        {dated && (
          <Select
            label={t`Period`}
            options={PERIODS.map((id) => ({ id, text: periods[id] }))}
            value={period}
            onChange={(key) => change({ period: key as Period })}
          />
        )}
        {dated && period === "custom" && (
          <div className="filter-days">
            <DayField label={t`From`} value={search.from} onChange={(from) => change({ period: "custom", from })} />
            <DayField label={t`To`} value={search.to} onChange={(to) => change({ period: "custom", to })} />
          </div>
        )}
        {filter(
          "museum",
          t`Museum`,
          (placed.length > 0 ? placed : museums).map(({ id, name }) => ({ id, text: read(name) })),
          ["servicePoint", "collector"],
        )}
        {narrowing(search).length > 0 && (
          <Button onPress={() => change(Object.fromEntries(narrowing(search).map((name) => [name, undefined])))}>
            <Trans>Clear filters</Trans>
          </Button>
        )}
      </div>
      <Details summary={more > 0 ? t`More filters (${more} in use)` : t`More filters`} open={more > 0}>
        <div className="filters">
          {clusters.length > 0 &&
            filter(
              "cluster",
              t`Cluster`,
              clusters.map(({ id, name }) => ({ id, text: read(name) })),
            )}
          {search.museum &&
            filter(
              "servicePoint",
              t`Service point`,
              (servicePoints.data ?? []).map(({ id, name }) => ({ id, text: read(name) })),
            )}
          {filter(
            "collector",
            t`Collector`,
            inMuseum.map(({ id, channel, museumId }) => {
              const museum = museums.find((one) => one.id === museumId);
              return { id, text: `${channels[channel] ?? channel} – ${museum ? read(museum.name) : ""}` };
            }),
          )}
          {filter("channel", t`Channel`, optionsOf(channels))}
          {filter(
            "language",
            t`Language of the answer`,
            languages.map((id) => ({ id, text: isLanguage(id) ? LANGUAGE_NAMES[id] : id, lang: id })),
          )}
          {filter("phase", t`Before or after`, optionsOf(phases))}
          {filter(
            "version",
            t`Version`,
            versions.map(({ number }) => ({ id: String(number), text: String(number) })),
          )}
          {filter("flagged", t`Signs of play`, [
            { id: "false", text: t`Without answers that look like play` },
            { id: "true", text: t`Only answers that look like play` },
          ])}
          {segments.length > 0 && filter("segment", t`Group of visitors`, segments)}
        </div>
      </Details>
    </search>
  );
}

/** An address may ask for something that is not listed (a collector that was removed, say): it stays in sight. */
function withAsked(options: readonly Option[], asked: string | undefined): readonly Option[] {
  return asked === undefined || options.some(({ id }) => id === asked)
    ? options
    : [...options, { id: asked, text: asked }];
}

type DayFieldProps = { label: string; value: string | undefined; onChange: (day: string | undefined) => void };

function DayField({ label, value, onChange }: DayFieldProps) {
  return <TextField label={label} type="date" value={value ?? ""} onChange={(day) => onChange(day || undefined)} />;
}
