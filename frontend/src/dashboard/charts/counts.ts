import type { EChartsCoreOption } from "echarts/core";
import type { ChartLook } from "./look";

/** One stretch of time and how many there were in it. */
export type CountBar = { label: string; n: number };

export const COUNTS_HEIGHT = 150;

/** Standing columns from zero, each with its number on top. */
export function countsOption(bars: readonly CountBar[], look: ChartLook): EChartsCoreOption {
  return {
    textStyle: { fontFamily: look.font },
    grid: { left: 0, right: 0, top: 22, bottom: 24 },
    xAxis: {
      type: "category",
      data: bars.map((bar) => bar.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.quiet } },
      axisLabel: { color: look.text, fontSize: 13, hideOverlap: true },
    },
    yAxis: { type: "value", min: 0, show: false },
    series: [
      {
        type: "bar",
        data: bars.map((bar) => bar.n),
        barMaxWidth: 56,
        barCategoryGap: "18%",
        itemStyle: { color: look.bar, borderRadius: [3, 3, 0, 0] },
        label: {
          show: bars.length <= 16,
          position: "top",
          color: look.text,
          fontSize: 13,
          formatter: ({ value }: { value: number }) => (value > 0 ? String(value) : ""),
        },
        silent: true,
      },
    ],
  };
}
