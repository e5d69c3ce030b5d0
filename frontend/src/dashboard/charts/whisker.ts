import type { CustomSeriesOption } from "echarts/charts";

type Interval = { low: number; high: number };

const CAP = 5;

/** Draws the interval of each category, from the first on, as a line with two caps; `along` is the axis of the values. */
export function whiskers(
  intervals: readonly Interval[],
  along: "x" | "y",
  colour: string,
  first = 0,
): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 5,
    data: intervals.map(({ low, high }, index) => [first + index, low, high]),
    encode: along === "x" ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    renderItem: (_, api) => {
      const ends = [1, 2].map((dimension) => {
        const [category, value] = [api.value(0), api.value(dimension)];
        return along === "x" ? api.coord([value, category]) : api.coord([category, value]);
      });
      const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = ends;
      const [dx, dy] = along === "x" ? [0, CAP] : [CAP, 0];
      const line = (x1: number, y1: number, x2: number, y2: number) => ({
        type: "line" as const,
        shape: { x1, y1, x2, y2 },
        style: { stroke: colour, lineWidth: 1.5 },
      });
      return {
        type: "group",
        children: [
          line(x1, y1, x2, y2),
          line(x1 - dx, y1 - dy, x1 + dx, y1 + dy),
          line(x2 - dx, y2 - dy, x2 + dx, y2 + dy),
        ],
      };
    },
  };
}

/**
 * Draws a dashed line through the whole chart at a value of its lying axis. Where that has categories, `within` is the
 * place in the category's stretch, from 0 to 1.
 */
export function upright(value: number, colour: string, within = 0.5): CustomSeriesOption {
  return {
    type: "custom",
    silent: true,
    z: 3,
    data: [[value, 0]],
    renderItem: ({ coordSys }, api) => {
      const [middle = 0] = api.coord([api.value(0), 0]);
      const [stretch = 0] = [api.size?.([1, 0]) ?? 0].flat();
      const x = middle + (within - 0.5) * stretch;
      const { y = 0, height = 0 } = coordSys as { y?: number; height?: number };
      return {
        type: "line",
        shape: { x1: x, y1: y, x2: x, y2: y + height },
        style: { stroke: colour, lineWidth: 1, lineDash: [4, 4] },
      };
    },
  };
}
