import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// The only file that loads the chart library: it comes in a chunk of its own, when the first chart is drawn.

use([BarChart, CustomChart, GridComponent, LineChart, SVGRenderer, TooltipComponent]);

/** Draws into the element, anew for each width that it gets; call what it returns to clear it away. */
export function draw(element: HTMLElement, option: (width: number) => EChartsCoreOption) {
  const chart = init(element, null, { renderer: "svg" });
  const drawToFit = () => {
    chart.resize();
    chart.setOption({ animation: false, ...option(chart.getWidth()) });
  };
  drawToFit();
  const sizes = new ResizeObserver(() => {
    if (element.clientWidth !== chart.getWidth()) drawToFit();
  });
  sizes.observe(element);
  return () => {
    sizes.disconnect();
    chart.dispose();
  };
}
