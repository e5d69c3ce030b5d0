import type { BenchmarkGroup, BenchmarkPeriod, BenchmarkScale } from "../../api/types";

/** The one figure by which groups are set side by side: the net promoter score where there is one, else the mean. */
export type Figure = { value: number; low: number; high: number };

export function figureOf(group: BenchmarkGroup): Figure | undefined {
  if (group.nps) return { value: group.nps.score, low: group.nps.low, high: group.nps.high };
  return group.mean;
}

/** A score from -100 to 100 needs fewer decimals than a mean from 1 to 5. */
export const digitsOf = (scale: BenchmarkScale) => (scale.type === "nps" ? 1 : 2);

/** The ends of the axis on which these figures lie. */
export function axisOf(scale: BenchmarkScale): { min: number; max: number } | undefined {
  if (scale.type === "nps") return { min: -100, max: 100 };
  const points = scale.values.filter((value): value is number => typeof value === "number");
  return points.length < 2 ? undefined : { min: Math.min(...points), max: Math.max(...points) };
}

/** The chosen period, or the newest in which anything is shown. */
export function periodOf(scale: BenchmarkScale, chosen: string | undefined): BenchmarkPeriod | undefined {
  return (
    scale.periods.find(({ from }) => from === chosen) ??
    scale.periods.findLast(({ groups }) => groups.some(({ status }) => status === "ok")) ??
    scale.periods.at(-1)
  );
}
