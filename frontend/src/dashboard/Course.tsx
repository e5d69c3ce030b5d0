import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { type ResultsFilter, seriesQuery } from "../api/results";
import type { SeriesPoint } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Details } from "../ui/Details";
import { Chart } from "./charts/Chart";
import type { ChartLook } from "./charts/look";
import { TREND_HEIGHT, trendOption } from "./charts/trend";
import { asked, type Item, labelOf } from "./items";
import type { Interval } from "./search";
import { TrendSentence } from "./TrendSentence";
import { useIntervalNames } from "./useIntervalNames";

type CourseProps = {
  surveyId: string;
  filter: ResultsFilter;
  item: Item;
  interval: Interval;
  weights?: "visits" | undefined;
};

/** The course of one item over time, drawn and as a table. */
export function Course({ surveyId, filter, item, interval, weights }: CourseProps) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const names = useIntervalNames();
  const { data: series } = useSuspenseQuery(seriesQuery(surveyId, filter, { ...asked(item), interval }, weights));

  const nps = item.question.type === "nps";
  const { min, max } = nps ? { min: -100, max: 100 } : (item.scale ?? { min: 0, max: 1 });
  const digits = nps ? 0 : 2;
  const points = useMemo(() => {
    const labelFor = interval === "day" || interval === "week" ? format.day : format.month;
    return series.points.map((point) => {
      const label = labelFor(point.from);
      const figure = figureOf(point, nps);
      const tooFew = point.status === "suppressed" ? t`Too few answers to show` : t`No answers`;
      const figures = figure.value === undefined ? tooFew : printed(figure, (value) => format.decimal(value, digits));
      const base = figure.n > 0 ? `<br>n = ${format.count(figure.n)}` : "";
      return { ...figure, from: point.from, label, figures, told: `${label}<br>${figures}${base}` };
    });
  }, [series, interval, nps, digits, format, t]);
  const option = useCallback((look: ChartLook) => trendOption(points, { min, max }, look), [points, min, max]);
  const text = labelOf(item, read);
  const drawn = points.some(({ value }) => value !== undefined);

  return (
    <>
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
      {series.trend && <TrendSentence trend={series.trend} digits={nps ? 1 : 2} />}
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
    </>
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
