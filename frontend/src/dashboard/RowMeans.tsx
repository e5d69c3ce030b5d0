import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import type { Question, QuestionResult } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Details } from "../ui/Details";
import { Chart } from "./charts/Chart";
import { type Dot, dotsHeight, dotsOption } from "./charts/dots";
import type { ChartLook } from "./charts/look";
import { rowsOf, wordsOf } from "./questions";

/** The rows of a matrix, umbrella or ranking side by side: their means on one scale. */
export function RowMeans({ question, results }: { question: Question; results: readonly QuestionResult[] }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const ranking = question.type === "ranking";
  const { min, max } = question.scale ?? { min: 1, max: question.options?.length ?? 1 };

  const rows = useMemo(
    () =>
      results.map((result) => {
        const key = result.row ?? "";
        const words = wordsOf(rowsOf(question), key);
        return { result, key, label: words ? read(words) : key };
      }),
    [results, question, read],
  );
  const dots = useMemo(
    () =>
      rows.flatMap(({ result, label }): Dot[] => {
        if (result.status !== "ok" || !result.mean) return [];
        const { value, low, high } = result.mean;
        return [
          { label, figures: `${format.decimal(value)} · ${format.count(result.n ?? 0)}`, mean: value, low, high },
        ];
      }),
    [rows, format],
  );
  const option = useCallback(
    (look: ChartLook, width: number) => dotsOption(dots, { min, max }, look, width),
    [dots, min, max],
  );
  const text = read(question.text);
  const hidden = (result: QuestionResult) =>
    result.status === "suppressed" ? t`Too few answers to show` : t`No answers`;

  return (
    <>
      <p className="quiet">
        {ranking ? (
          <Trans>Mean place (1 is best) with its 95% interval, and the number of answers.</Trans>
        ) : (
          <Trans>
            Mean from {min} to {max} with its 95% interval, and the number of answers.
          </Trans>
        )}
      </p>
      {dots.length > 0 && (
        <Chart
          height={dotsHeight(dots)}
          option={option}
          description={t`${text}: mean of each row. The figures are in the table below.`}
        />
      )}
      {rows
        .filter(({ result }) => result.status !== "ok")
        .map(({ key, label, result }) => (
          <p key={key} className="quiet">
            {label}: {hidden(result)}
          </p>
        ))}
      <Details summary={t`Figures as a table`} open={dots.length === 0}>
        <DataTable
          caption={text}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { id: "row", title: t`Row`, cell: (row) => row.label },
            {
              id: "mean",
              title: t`Mean`,
              numeric: true,
              cell: ({ result }) => (result.mean ? format.decimal(result.mean.value) : hidden(result)),
            },
            {
              id: "interval",
              title: t`95% interval`,
              numeric: true,
              cell: ({ result }) =>
                result.mean ? `${format.decimal(result.mean.low)} – ${format.decimal(result.mean.high)}` : "–",
            },
            {
              id: "n",
              title: t`Answers`,
              numeric: true,
              cell: ({ result }) => (result.status === "ok" ? format.count(result.n ?? 0) : "–"),
            },
          ]}
        />
      </Details>
    </>
  );
}
