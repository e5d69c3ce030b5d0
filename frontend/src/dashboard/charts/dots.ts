import type { EChartsCoreOption } from "echarts/core";
import type { ChartLook } from "./look";
import { upright, whiskers } from "./whisker";

/** One row of a matrix: its mean with the interval, its name and its figures as they are printed. */
export type Dot = { label: string; figures: string; mean: number; low: number; high: number };

const ROW = 48;
const AXIS = 28;
/** The room, in pixels, that is kept for the figures beside a name. */
const FIGURES = 120;

export const dotsHeight = (dots: readonly Dot[]) => dots.length * ROW + AXIS;

/**
 * Means of rows on the whole of their scale, so that a small difference looks small.
 *
 * @param line where a line stands through all rows, to set them against
 */
export function dotsOption(
  dots: readonly Dot[],
  scale: { min: number; max: number },
  look: ChartLook,
  width: number,
  line?: number,
): EChartsCoreOption {
  const axis = { type: "category", inverse: true, axisTick: { show: false } };
  const label = { inside: true, margin: 0, fontSize: 14, verticalAlign: "bottom", padding: [0, 0, 13, 0] };
  return {
    textStyle: { fontFamily: look.font },
    grid: { left: 8, right: 8, top: 8, bottom: AXIS },
    xAxis: {
      type: "value",
      ...scale,
      minInterval: 1,
      axisLabel: { color: look.quiet },
      splitLine: { lineStyle: { color: look.line } },
    },
    yAxis: [
      {
        ...axis,
        data: dots.map((dot) => dot.label),
        z: 4,
        axisLine: { show: false },
        axisLabel: { ...label, color: look.text, align: "left", width: width - FIGURES, overflow: "truncate" },
      },
      {
        ...axis,
        data: dots.map((dot) => dot.figures),
        z: 4,
        axisLine: { show: false },
        axisLabel: { ...label, color: look.quiet, align: "right" },
      },
    ],
    series: [
      {
        type: "bar",
        data: dots.map(() => scale.min),
        barWidth: 2,
        showBackground: true,
        backgroundStyle: { color: look.line },
        // Of a scale that goes below 0, the bar itself would show.
        itemStyle: { color: "transparent" },
        silent: true,
      },
      {
        type: "line",
        data: dots.map((dot, index) => [dot.mean, index]),
        lineStyle: { width: 0 },
        symbol: "circle",
        symbolSize: 11,
        itemStyle: { color: look.bar },
        silent: true,
        z: 6,
      },
      whiskers(dots, "x", look.text),
      ...(line === undefined ? [] : [upright(line, look.text)]),
    ],
  };
}
