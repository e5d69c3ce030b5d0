import type { EChartsCoreOption } from "echarts/core";
import type { ChartLook } from "./look";
import { whiskers } from "./whisker";

/** A mean, and how it is called and printed. */
type Stand = { name: string; figures: string; value: number };

export const SLOPE_HEIGHT = 300;

/** Two means of the same respondents and the line between them, on the whole of the scale; the second has an interval. */
export function slopeOption(
  before: Stand,
  after: Stand & { low: number; high: number },
  scale: { min: number; max: number },
  look: ChartLook,
): EChartsCoreOption {
  const stands = [before, after];
  return {
    textStyle: { fontFamily: look.font },
    grid: { left: 34, right: 12, top: 12, bottom: 52 },
    xAxis: {
      type: "category",
      data: stands.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: look.quiet } },
      axisLabel: {
        color: look.text,
        fontSize: 14,
        formatter: (name: string, index: number) => `{name|${name}}\n${stands[index]?.figures ?? ""}`,
        lineHeight: 18,
        rich: { name: { fontWeight: 700, fontSize: 14, lineHeight: 20 } },
      },
    },
    yAxis: {
      type: "value",
      ...scale,
      minInterval: 1,
      axisLabel: { color: look.quiet },
      splitLine: { lineStyle: { color: look.line } },
    },
    series: [
      {
        type: "line",
        data: stands.map(({ value }) => value),
        lineStyle: { color: look.bar, width: 2.5 },
        itemStyle: { color: look.bar },
        symbol: "circle",
        symbolSize: 9,
        silent: true,
        z: 4,
      },
      whiskers([after], "y", look.text, 1),
    ],
  };
}
