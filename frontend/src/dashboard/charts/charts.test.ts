import { expect, test } from "vitest";
import { barsHeight, barsOption, columnsOption } from "./bars";
import { dotsOption } from "./dots";
import { trendOption } from "./trend";

const look = Object.fromEntries(
  ["text", "quiet", "line", "bar", "band", "low", "middle", "high", "font"].map((name) => [name, name]),
) as Parameters<typeof barsOption>[1];
const bar = (share: number) => ({ label: "Café", figures: "1", share, low: share - 0.1, high: share + 0.1 });
const point = { label: "May", n: 9, value: 4.2, low: 4, high: 4.4, told: "" };

test("bars run from none to all, because their track would else look like all", () => {
  expect(barsOption([bar(0.5), bar(0.62)], look, 400)).toMatchObject({ xAxis: { min: 0, max: 1 } });
});

test("small shares look small, and none runs past the whole", () => {
  expect(columnsOption([bar(0.1)], look, 400)).toMatchObject({ yAxis: { min: 0, max: 0.3 } });
  expect(columnsOption([bar(0.98)], look, 400)).toMatchObject({ yAxis: { max: 1 } });
});

test("names of bars end before the figures begin, at any width", () => {
  const width = (chart: number) =>
    (barsOption([bar(0.5)], look, chart) as { yAxis: { axisLabel: { width: number } }[] }).yAxis[0]?.axisLabel.width;
  expect(width(300)).toBeLessThan(200);
  expect(width(600)).toBeGreaterThan(450);
});

test("each bar gets a row", () => {
  expect(barsHeight([bar(0), bar(0), bar(0)]) - barsHeight([bar(0), bar(0)])).toBe(48);
});

test("means of rows stand on the whole scale", () => {
  const dot = { label: "Café", figures: "", mean: 4.2, low: 4, high: 4.4 };
  expect(dotsOption([dot], { min: 1, max: 5 }, look, 400)).toMatchObject({ xAxis: { min: 1, max: 5 } });
});

test("a trend has a gap where there is nothing to show, and no interval there", () => {
  const { series } = trendOption([point, { label: "June", n: 0, told: "" }], { min: 1, max: 5 }, look) as {
    series: { data: unknown[] }[];
  };
  expect(series.map(({ data }) => data[1])).toEqual(["-", "-", "-", 0]);
  expect(series[1]?.data[0]).toBeCloseTo(0.4);
});

test("a trend keeps to the whole scale, below zero too", () => {
  const below = { ...point, value: -20, low: -30, high: -10 };
  const option = trendOption([below], { min: -100, max: 100 }, look) as {
    series: { data: unknown[] }[];
    yAxis: object[];
  };
  expect(option.yAxis[0]).toMatchObject({ min: -100, max: 100 });
  expect(option.series.slice(0, 2).map(({ data }) => data[0])).toEqual([-30, 20]);
});

test("the axis of a trend is written as asked", () => {
  const axis = trendOption([point], { min: 0, max: 1 }, look, (share) => `${100 * share} %`).yAxis as {
    axisLabel: { formatter: (value: number) => string };
  }[];
  expect(axis[0]?.axisLabel.formatter(0.5)).toBe("50 %");
});
