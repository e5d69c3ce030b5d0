import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import type { LiveState } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Details } from "../../ui/Details";
import { Chart } from "../charts/Chart";
import { COUNTS_HEIGHT, countsOption } from "../charts/counts";
import type { ChartLook } from "../charts/look";

/** How many answered in each hour, from the first to the last one in which somebody did. */
export function HourCourse({ hours }: { hours: LiveState["hours"] }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const asked = JSON.stringify(hours);
  const bars = useMemo(() => {
    const known: LiveState["hours"] = JSON.parse(asked);
    const [first = 0, last = 0] = [known[0]?.hour, known.at(-1)?.hour];
    return Array.from({ length: last - first + 1 }, (_, index) => ({
      label: String(first + index),
      n: known.find(({ hour }) => hour === first + index)?.n ?? 0,
    }));
  }, [asked]);
  const option = useCallback((look: ChartLook) => countsOption(bars, look), [bars]);

  return (
    <>
      <p className="quiet">{t`Responses by hour`}</p>
      <Chart
        height={COUNTS_HEIGHT}
        option={option}
        description={t`Responses in each hour of today. The figures are in the table below.`}
      />
      <Details summary={t`Figures as a table`}>
        <DataTable
          caption={t`Responses by hour`}
          rows={bars}
          rowKey={(row) => row.label}
          columns={[
            { id: "hour", title: t`Hour`, cell: (row) => `${row.label}–${Number(row.label) + 1}` },
            { id: "n", title: t`Responses`, numeric: true, cell: (row) => format.count(row.n) },
          ]}
        />
      </Details>
    </>
  );
}
