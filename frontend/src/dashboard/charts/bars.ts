import type { EChartsCoreOption } from "echarts/core";
import type { ChartLook } from "./look";
import { whiskers } from "./whisker";

/** One bar: a share of 0..1 with its interval, its name and its figures as they are printed. */
export type Bar = {
  label: string;
  figures: string;
  share: number;
  low: number;
  high: number;
  tone?: "low" | "middle" | "high";
};

const ROW = 48;
const COLUMNS = 210;
/** The room, in pixels, that is kept for the figures beside a name. */
const FIGURES = 110;
/** Above this number of columns, their figures would run into each other: the table has them. */
const LABELLED_COLUMNS = 11;

export const barsHeight = (bars: readonly Bar[]) => bars.length * ROW + 4;
export const columnsHeight = () => COLUMNS;

/** Choices: lying bars on a track of 100 %, each under its name, however long that is. */
export function barsOption(bars: readonly Bar[], look: ChartLook, width: number): EChartsCoreOption {
  const axis = {
    type: "category",
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
  };
  const label = { inside: true, margin: 0, fontSize: 14, verticalAlign: "bottom", padding: [0, 0, 13, 0] };
  return {
    textStyle: { fontFamily: look.font },
    grid: { left: 1, right: 8, top: 6, bottom: 0 },
    xAxis: { type: "value", min: 0, max: 1, show: false },
    yAxis: [
      {
        ...axis,
        data: bars.map((bar) => bar.label),
        z: 4,
        axisLabel: { ...label, color: look.text, align: "left", width: width - FIGURES, overflow: "truncate" },
      },
      {
        ...axis,
        data: bars.map((bar) => bar.figures),
        z: 4,
        axisLabel: { ...label, color: look.quiet, align: "right" },
      },
    ],
    series: [
      {
        type: "bar",
        data: bars.map((bar) => ({ value: bar.share, itemStyle: { color: look[bar.tone ?? "bar"] } })),
        barWidth: 14,
        barGap: 0,
        itemStyle: { borderRadius: [0, 3, 3, 0] },
        showBackground: true,
        backgroundStyle: { color: look.line, opacity: 0.35 },
        silent: true,
      },
      whiskers(bars, "x", look.text),
    ],
  };
}

/** Points of a scale: standing columns from its lowest to its highest point. */
export function columnsOption(bars: readonly Bar[], look: ChartLook, width: number): EChartsCoreOption {
  const labelled = bars.length <= LABELLED_COLUMNS;
  return {
    textStyle: { fontFamily: look.font },
    grid: { left: 0, right: 0, top: 8, bottom: labelled ? 62 : 26 },
    xAxis: {
      type: "category",
      data: bars.map((bar) => bar.label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.quiet } },
      axisLabel: {
        color: look.text,
        fontSize: width / bars.length < 40 ? 12 : 13,
        interval: labelled ? 0 : "auto",
        formatter: (label: string, index: number) =>
          labelled ? `{value|${label}}\n${bars[index]?.figures ?? ""}` : label,
        lineHeight: 17,
        rich: { value: { fontSize: 15, fontWeight: 700, lineHeight: 20 } },
      },
    },
    yAxis: { type: "value", min: 0, max: limit(bars, labelled ? 0.3 : 0.1), show: false },
    series: [
      {
        type: "bar",
        data: bars.map((bar) => ({ value: bar.share, itemStyle: { color: look[bar.tone ?? "bar"] } })),
        barMaxWidth: 64,
        barCategoryGap: "22%",
        itemStyle: { borderRadius: [3, 3, 0, 0] },
        silent: true,
      },
      whiskers(bars, "y", look.text),
    ],
  };
}

/** Where the axis ends: room for the longest interval, and never so near that small shares look large. */
function limit(bars: readonly Bar[], least: number): number {
  const highest = Math.max(...bars.map((bar) => bar.high), 0);
  return Math.min(1, Math.max(least, Math.ceil(highest * 20) / 20));
}
