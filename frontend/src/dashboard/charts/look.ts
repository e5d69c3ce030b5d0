/** The token values that charts are drawn with. */
export type ChartLook = {
  text: string;
  quiet: string;
  line: string;
  bar: string;
  band: string;
  low: string;
  middle: string;
  high: string;
  font: string;
};

/** Reads the tokens as the theme on screen gives them. */
export function chartLook(): ChartLook {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: token("--text"),
    quiet: token("--text-quiet"),
    line: token("--line"),
    bar: token("--chart-bar"),
    band: token("--chart-band"),
    low: token("--chart-low"),
    middle: token("--chart-middle"),
    high: token("--chart-high"),
    font: token("--font-body"),
  };
}
