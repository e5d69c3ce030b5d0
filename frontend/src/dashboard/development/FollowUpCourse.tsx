import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import type { FollowUp, Measure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Details } from "../../ui/Details";
import { Chart } from "../charts/Chart";
import type { ChartLook } from "../charts/look";
import { TREND_HEIGHT, trendOption } from "../charts/trend";
import { placeOf } from "./progress";
import { useMeasured } from "./useMeasured";

/** The figure by month, and the day on which something changed. */
export function FollowUpCourse({ followUp, measure }: { followUp: FollowUp; measure: Measure }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { text, isShare, isKnown, scale, print, printFigure } = useMeasured(measure);
  const changed = format.day(followUp.changedOn);
  const points = followUp.points.map((point) => {
    const { n = 0, from = "" } = point;
    const label = format.month(from);
    const figures = printFigure(point);
    return { ...point, n, from, label, figures, told: `${label}<br>${figures}${n > 0 ? `<br>n = ${n}` : ""}` };
  });
  const isDrawn = isKnown && points.some(({ value }) => value !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest is made anew of these
  const option = useCallback(
    (look: ChartLook) =>
      trendOption(points, scale, look, isShare ? print : undefined, placeOf(followUp.changedOn, followUp.points)),
    [followUp, isKnown, isShare, scale.min, scale.max, format],
  );
  return (
    <>
      {isDrawn && (
        <>
          <p className="quiet">
            <Trans>
              Line: month by month; band: 95% interval; bars: number of answers; dashed line: the change on {changed}.
              Gaps: too few answers, or none.
            </Trans>
          </p>
          <Chart
            height={TREND_HEIGHT}
            option={option}
            description={t`${text}: month by month, with the change on ${changed}. The figures are in the table below.`}
          />
        </>
      )}
      <Details summary={t`Figures as a table`}>
        <DataTable
          caption={text}
          rows={points}
          rowKey={({ from }) => from}
          columns={[
            { id: "from", title: t`From`, cell: ({ from }) => format.day(from) },
            {
              id: "value",
              title: isShare ? t`Share (95% interval)` : t`Mean (95% interval)`,
              cell: ({ figures }) => figures,
            },
            { id: "n", title: t`Answers`, numeric: true, cell: ({ n }) => (n > 0 ? format.count(n) : "–") },
          ]}
        />
      </Details>
    </>
  );
}
