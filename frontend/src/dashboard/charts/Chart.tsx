import type { EChartsCoreOption } from "echarts/core";
import { useEffect, useRef } from "react";
import { useTheme } from "../../ui/useTheme";
import { type ChartLook, chartLook } from "./look";

type ChartProps = {
  /** What the chart shows, in a sentence: for those who do not see it. Its figures stand in the table beside it. */
  description: string;
  height: number;
  /** Keep it between renders (`useMemo`, `useCallback`): a new one draws the chart anew. */
  option: (look: ChartLook, width: number) => EChartsCoreOption;
};

type Draw = typeof import("./echarts").draw;

/** Kept once it has come: what is drawn anew for the printer must be there at once. */
let drawing: Draw | undefined;

export function Chart({ description, height, option }: ChartProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const theme = useTheme();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes what the look is read from
  useEffect(() => {
    let clear = () => {};
    let current = true;
    const show = (draw: Draw) => {
      if (!current || !canvas.current) return;
      const look = chartLook();
      clear = draw(canvas.current, (width) => option(look, width));
    };
    if (drawing) show(drawing);
    else {
      import("./echarts").then(({ draw }) => {
        drawing = draw;
        show(draw);
      });
    }
    return () => {
      current = false;
      clear();
    };
  }, [option, theme]);

  return <div ref={canvas} role="img" aria-label={description} style={{ height }} />;
}
