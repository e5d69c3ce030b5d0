import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import { useSpeech } from "../../i18n/I18n";
import { Chart } from "../charts/Chart";
import { type Dot, dotsHeight, dotsOption } from "../charts/dots";
import type { ChartLook } from "../charts/look";
import { type Item, labelOf } from "../items";
import type { NamedGroup } from "./Findings";

type GroupChartProps = { item: Item; groups: readonly NamedGroup[]; reference: string | undefined };

/** The means of the groups with their intervals, on the whole of the scale; a line where the reference group stands. */
export function GroupChart({ item, groups, reference }: GroupChartProps) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { min, max } = item.scale ?? { min: 0, max: 1 };
  const dots = useMemo(
    () =>
      groups.flatMap(({ name, mean, n }): Dot[] =>
        mean
          ? [
              {
                label: name,
                figures: `${format.decimal(mean.value)} · ${format.count(n ?? 0)}`,
                mean: mean.value,
                low: mean.low,
                high: mean.high,
              },
            ]
          : [],
      ),
    [groups, format],
  );
  const line = groups.find(({ key }) => key === reference)?.mean?.value;
  const option = useCallback(
    (look: ChartLook, width: number) => dotsOption(dots, { min, max }, look, width, line),
    [dots, min, max, line],
  );
  const text = labelOf(item, read);
  return (
    <Chart
      height={dotsHeight(dots)}
      option={option}
      description={t`${text}: mean of each group. The figures are in the table below.`}
    />
  );
}
