import type { EChartsCoreOption } from "echarts/core";
import type { ChartLook } from "./look";
import { upright } from "./whisker";

/** One stretch of time. Without `value` there were too few answers to show, or none. */
export type TrendPoint = { label: string; n: number; value?: number; low?: number; high?: number; told: string };

/** A day to be marked: which point it belongs to, and where within its stretch, from 0 to 1. */
export type TrendMark = { index: number; within: number };

export const TREND_HEIGHT = 320;

/**
 * The course of a figure within its interval, over the whole of its scale; below it, on how many answers it stands.
 * `print` writes the figures at the axis.
 */
export function trendOption(
  points: readonly TrendPoint[],
  scale: { min: number; max: number },
  look: ChartLook,
  print?: (value: number) => string,
  mark?: TrendMark,
): EChartsCoreOption {
  const labels = points.map((point) => point.label);
  const gap = "-";
  const quietAxis = { axisLabel: { color: look.quiet, hideOverlap: true }, axisTick: { show: false } };
  const line = { type: "line", symbol: "none", silent: true };
  return {
    textStyle: { fontFamily: look.font },
    grid: [
      { left: 44, right: 12, top: 12, height: 188 },
      { left: 44, right: 12, top: 240, height: 48 },
    ],
    tooltip: {
      trigger: "axis",
      formatter: ([first]: { dataIndex: number }[]) => (first && points[first.dataIndex]?.told) ?? "",
    },
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    xAxis: [
      {
        type: "category",
        data: labels,
        boundaryGap: true,
        axisLabel: { show: false },
        axisTick: { show: false },
        axisLine: { onZero: false, lineStyle: { color: look.line } },
      },
      { type: "category", gridIndex: 1, data: labels, ...quietAxis, axisLine: { lineStyle: { color: look.quiet } } },
    ],
    yAxis: [
      {
        type: "value",
        ...scale,
        ...quietAxis,
        axisLabel: { ...quietAxis.axisLabel, ...(print && { formatter: print }) },
        splitLine: { lineStyle: { color: look.line } },
      },
      { type: "value", gridIndex: 1, min: 0, splitNumber: 1, ...quietAxis, splitLine: { show: false } },
    ],
    series: [
      {
        ...line,
        data: points.map((point) => point.low ?? gap),
        lineStyle: { width: 0 },
        stack: "interval",
        stackStrategy: "all",
      },
      {
        ...line,
        data: points.map((point) =>
          point.low === undefined || point.high === undefined ? gap : point.high - point.low,
        ),
        lineStyle: { width: 0 },
        stack: "interval",
        stackStrategy: "all",
        areaStyle: { color: look.band, opacity: 1 },
      },
      {
        ...line,
        data: points.map((point) => point.value ?? gap),
        lineStyle: { color: look.bar, width: 2.5 },
        itemStyle: { color: look.bar },
        symbol: "circle",
        symbolSize: points.length > 60 ? 3 : 7,
        showAllSymbol: true,
        z: 5,
      },
      {
        type: "bar",
        xAxisIndex: 1,
        yAxisIndex: 1,
        data: points.map((point) => point.n),
        itemStyle: { color: look.middle },
        barCategoryGap: "25%",
        silent: true,
      },
      ...(mark ? [upright(mark.index, look.text, mark.within)] : []),
    ],
  };
}
