import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import type { DistributionEntry, Question, QuestionResult } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Details } from "../ui/Details";
import { type Bar, barsHeight, barsOption, columnsHeight, columnsOption } from "./charts/bars";
import { Chart } from "./charts/Chart";
import type { ChartLook } from "./charts/look";
import { inStretches } from "./stretches";
import { useValueNames } from "./useValueNames";

const NONE: DistributionEntry[] = [];

/** How the answers fall: a scale as columns from low to high, choices as bars under their names. */
export function Distribution({ result, question }: { result: QuestionResult; question: Question }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const nameOf = useValueNames();
  const { distribution = NONE, n = 0 } = result;
  const onScale = distribution.every(({ value }) => typeof value === "number");
  const entries = useMemo(() => (onScale ? inStretches(distribution, n) : distribution), [onScale, distribution, n]);

  const bars = useMemo(() => {
    return entries.map((entry): Bar => {
      const [share, count] = [format.percent(entry.share), format.count(entry.n)];
      return {
        label: nameOf(question, entry),
        figures: onScale ? `${share}\n${count}` : `${share} · ${count}`,
        share: entry.share,
        low: entry.low,
        high: entry.high,
        ...(question.type === "nps" ? { tone: toneOf(Number(entry.value)) } : {}),
      };
    });
  }, [entries, onScale, question, nameOf, format]);
  const option = useCallback(
    (look: ChartLook, width: number) => (onScale ? columnsOption : barsOption)(bars, look, width),
    [onScale, bars],
  );
  const text = read(question.text);
  const rows = bars.map((bar, index) => ({ ...bar, n: entries[index]?.n ?? 0 }));

  return (
    <>
      <Chart
        height={onScale ? columnsHeight() : barsHeight(bars)}
        option={option}
        description={t`${text}: share of each answer. The figures are in the table below.`}
      />
      <Details summary={t`Figures as a table`}>
        <DataTable
          caption={text}
          rows={rows}
          rowKey={(row) => row.label}
          columns={[
            { id: "answer", title: t`Answer`, cell: (row) => row.label },
            { id: "n", title: t`Number`, numeric: true, cell: (row) => format.count(row.n) },
            { id: "share", title: t`Share`, numeric: true, cell: (row) => format.percent(row.share) },
            {
              id: "interval",
              title: t`95% interval`,
              numeric: true,
              cell: (row) => `${format.percent(row.low)} – ${format.percent(row.high)}`,
            },
          ]}
        />
      </Details>
    </>
  );
}

/** Detractors, passives and promoters of the net promoter score. */
function toneOf(value: number): "low" | "middle" | "high" {
  if (value <= 6) return "low";
  return value <= 8 ? "middle" : "high";
}
