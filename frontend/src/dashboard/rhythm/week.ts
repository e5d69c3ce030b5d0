import type { RhythmCell } from "../../api/types";

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** How many shades there are. */
export const STEPS = 5;

/** What a cell is known by; undefined where it is not shown. */
export function figureOf(cell: RhythmCell, counting: boolean): number | undefined {
  if (cell.status !== "ok") return undefined;
  return counting ? cell.n : (cell.nps?.score ?? cell.mean?.value);
}

/** The interval of that figure; a count has none. */
export function intervalOf(cell: RhythmCell, counting: boolean): { low: number; high: number } | undefined {
  return counting || cell.status !== "ok" ? undefined : (cell.nps ?? cell.mean);
}

/** From the first to the last hour of the day in which anybody ever answered. */
export function hoursOf(cells: readonly RhythmCell[]): number[] {
  const busy = cells.filter(({ status }) => status !== "empty").map(({ hour }) => hour);
  if (busy.length === 0) return [];
  const first = Math.min(...busy);
  return Array.from({ length: Math.max(...busy) - first + 1 }, (_, index) => first + index);
}

export type Range = { low: number; high: number };

/**
 * What the shades stand for, from the lightest to the darkest. Counts begin at zero. Means span at least a quarter of
 * their scale, so that small differences look small.
 */
export function shadesOf(figures: readonly number[], scale: { min: number; max: number } | undefined): Range {
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  if (!scale) return { low: 0, high: Math.max(highest, 1) };
  const span = Math.max(highest - lowest, (scale.max - scale.min) / 4);
  const low = Math.min(Math.max((lowest + highest - span) / 2, scale.min), scale.max - span);
  return { low, high: low + span };
}

/** Which shade, from 0. */
export function stepOf(figure: number, { low, high }: Range): number {
  return Math.min(STEPS - 1, Math.max(0, Math.floor(((figure - low) / (high - low)) * STEPS)));
}

/** The cells with the highest and the lowest figure, where they differ. */
export function extremesOf(cells: readonly RhythmCell[], counting: boolean) {
  const shown = cells
    .filter((cell) => figureOf(cell, counting) !== undefined)
    .sort((a, b) => (figureOf(b, counting) ?? 0) - (figureOf(a, counting) ?? 0));
  const [highest, lowest] = [shown[0], shown.at(-1)];
  if (!highest || !lowest || figureOf(highest, counting) === figureOf(lowest, counting)) return undefined;
  return { highest, lowest };
}
