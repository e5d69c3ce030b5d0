import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { instrumentsQuery } from "../api/instruments";
import { type ResultsFilter, seriesQuery } from "../api/results";
import type { SeriesPoint } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Details } from "../ui/Details";
import { Select } from "../ui/Select";
import { Chart } from "./charts/Chart";
import type { ChartLook } from "./charts/look";
import { TREND_HEIGHT, trendOption } from "./charts/trend";
import { measuring, type QuestionFigures } from "./questions";
import { INTERVALS, type Interval, intervalOf, type OverviewSearch } from "./search";
import { useSearchChange } from "./useSurveyView";

type TrendProps = {
  surveyId: string;
  search: OverviewSearch;
  filter: ResultsFilter;
  figures: readonly QuestionFigures[];
};

/** Questions whose answers have one mean or score. Of a standard questionnaire it is the first score. */
const TRENDING = ["rating", "nps", "slider", "number", "instrument"];

export function Trend({ figures, ...props }: TrendProps) {
  const trending = figures.filter(({ question }) => TRENDING.includes(question.type));
  const chosen =
    trending.find(({ question }) => question.key === props.search.trend) ??
    measuring("visit.satisfaction", trending) ??
    trending[0];
  return chosen && <TrendOf {...props} trending={trending} chosen={chosen} />;
}

type TrendOfProps = Omit<TrendProps, "figures"> & { trending: readonly QuestionFigures[]; chosen: QuestionFigures };

function TrendOf({ surveyId, search, filter, trending, chosen: { question } }: TrendOfProps) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const change = useSearchChange();
  const interval = intervalOf(search);
  const { data: instruments } = useSuspenseQuery(instrumentsQuery);
  const [score] =
    instruments.find(({ key, version }) => key === question.instrument && version === question.version)?.scores ?? [];
  const of = { question: question.key, ...(score && { row: score.key }), interval };
  const { data: series } = useSuspenseQuery(seriesQuery(surveyId, filter, of));

  const nps = question.type === "nps";
  const { min, max } = nps ? { min: -100, max: 100 } : (score ?? question.scale ?? { min: 0, max: 1 });
  const digits = nps ? 0 : 2;
  const names: Record<Interval, string> = {
    day: t`by day`,
    week: t`by week`,
    month: t`by month`,
    quarter: t`by quarter`,
    year: t`by year`,
  };
  const points = useMemo(() => {
    const labelOf = interval === "day" || interval === "week" ? format.day : format.month;
    return series.points.map((point) => {
      const label = labelOf(point.from);
      const figure = figureOf(point, nps);
      const tooFew = point.status === "suppressed" ? t`Too few answers to show` : t`No answers`;
      const figures = figure.value === undefined ? tooFew : printed(figure, (value) => format.decimal(value, digits));
      const base = figure.n > 0 ? `<br>n = ${format.count(figure.n)}` : "";
      return { ...figure, from: point.from, label, figures, told: `${label}<br>${figures}${base}` };
    });
  }, [series, interval, nps, digits, format, t]);
  const option = useCallback((look: ChartLook) => trendOption(points, { min, max }, look), [points, min, max]);
  const text = read(question.text);
  const drawn = points.some(({ value }) => value !== undefined);

  return (
    <section aria-labelledby="trend" className="card">
      <div className="trend-head">
        <h2 id="trend">
          <Trans>Over time</Trans>
        </h2>
        <div className="trend-controls">
          <Select
            label={t`Question`}
            options={trending.map(({ question: one }) => ({ id: one.key, text: read(one.text) }))}
            value={question.key}
            onChange={(key) => change({ trend: String(key) })}
          />
          <Select
            label={t`Time step`}
            options={INTERVALS.map((id) => ({ id, text: names[id] }))}
            value={interval}
            onChange={(key) => change({ interval: key as Interval })}
          />
        </div>
      </div>
      <p className="quiet">
        {!drawn ? (
          <Trans>Too few answers in each step to draw a course; choose a longer step or period.</Trans>
        ) : nps ? (
          <Trans>Line: NPS; band: 95% interval; bars: number of answers. Gaps: too few answers, or none.</Trans>
        ) : (
          <Trans>Line: mean; band: 95% interval; bars: number of answers. Gaps: too few answers, or none.</Trans>
        )}
      </p>
      {drawn && (
        <Chart
          height={TREND_HEIGHT}
          option={option}
          description={t`${text}: course over time, ${names[interval]}. The figures are in the table below.`}
        />
      )}
      <Details summary={t`Figures as a table`}>
        <DataTable
          caption={text}
          rows={points}
          rowKey={(row) => row.from}
          columns={[
            { id: "from", title: t`From`, cell: (row) => row.label },
            { id: "value", title: nps ? t`NPS (95% interval)` : t`Mean (95% interval)`, cell: (row) => row.figures },
            {
              id: "n",
              title: t`Answers`,
              numeric: true,
              cell: (row) => (row.n > 0 ? format.count(row.n) : "–"),
            },
          ]}
        />
      </Details>
    </section>
  );
}

type Figure = { n: number; value?: number; low?: number; high?: number };

/** The one figure of a point that its question is known by. */
function figureOf(point: SeriesPoint, nps: boolean): Figure {
  const n = point.n ?? 0;
  if (point.status !== "ok") return { n };
  if (nps) return point.nps ? { n, value: point.nps.score, low: point.nps.low, high: point.nps.high } : { n };
  return point.mean ? { n, ...point.mean } : { n };
}

function printed({ value = 0, low, high }: Figure, print: (value: number) => string): string {
  return low === undefined || high === undefined ? print(value) : `${print(value)} (${print(low)} – ${print(high)})`;
}
