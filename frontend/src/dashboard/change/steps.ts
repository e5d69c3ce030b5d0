import type { ChangeStep } from "../../api/types";
import { wilson } from "../wilson";

/** How many respondents changed by so much: by `from` alone, or by anything from `from` to `to`. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** On either side of no change; more would be too thin to be told apart. */
const MOST = 12;

/**
 * The changes from the largest loss to the largest gain, as far down as up, with those between that nobody has: no change
 * stands in the middle. Many are put together in stretches of equal width, no change never.
 *
 * @param steps each change that there is
 * @param all   the respondents that the shares are shares of
 */
export function stretchesOf(steps: readonly ChangeStep[], all: number): Stretch[] {
  const distances = [...new Set(steps.map(({ value }) => Math.abs(value)))].filter((value) => value > 0);
  if (distances.length === 0) return [stretch(steps, all, 0, 0)];
  const unit = unitOf(distances);
  const units = Math.round(Math.max(...distances) / unit);
  const width = Math.ceil(units / MOST);
  const places = Array.from({ length: Math.ceil(units / width) }, (_, index) => index);
  const beyond = (place: number) => [(place * width + 1) * unit, (place + 1) * width * unit] as const;
  return [
    ...places.toReversed().map((place) => {
      const [near, far] = beyond(place);
      return stretch(steps, all, -far, -near);
    }),
    stretch(steps, all, 0, 0),
    ...places.map((place) => stretch(steps, all, ...beyond(place))),
  ];
}

/** The smallest step from one change to the next. */
function unitOf(distances: readonly number[]): number {
  const sorted = [0, ...distances].toSorted((a, b) => a - b);
  return Math.min(
    ...sorted
      .slice(1)
      .map((value, index) => value - (sorted[index] ?? 0))
      .filter((gap) => gap > 1e-9),
  );
}

function stretch(steps: readonly ChangeStep[], all: number, from: number, to: number): Stretch {
  const within = steps.filter(({ value }) => value >= from - 1e-9 && value <= to + 1e-9);
  const n = within.reduce((sum, step) => sum + step.n, 0);
  return { from, to, n, share: all > 0 ? n / all : 0, ...wilson(n, all) };
}
