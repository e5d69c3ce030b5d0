import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

// The only file that loads the chart library: it comes in a chunk of its own, when the first chart is drawn.

use([AriaComponent, BarChart, CustomChart, GridComponent, LineChart, SVGRenderer, TooltipComponent]);

/** Draws into the element and follows its size; call what it returns to clear it away. */
export function draw(element: HTMLElement, option: EChartsCoreOption, description: string): () => void {
  const chart = init(element, null, { renderer: "svg" });
  chart.setOption({ animation: false, aria: { enabled: true, label: { description } }, ...option });
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(element);
  return () => {
    sizes.disconnect();
    chart.dispose();
  };
}
