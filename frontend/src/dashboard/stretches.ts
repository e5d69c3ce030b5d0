import type { DistributionEntry } from "../api/types";
import { wilson } from "./wilson";

/** More columns than this are too thin to be told apart. */
const MOST = 24;
const WIDTHS = [2, 5, 10, 20, 25, 50];

/**
 * A scale of many points in stretches of equal width, of which the last takes what is left over; a short one as it is.
 *
 * @param all the answers that the shares are shares of
 */
export function inStretches(points: readonly DistributionEntry[], all: number): DistributionEntry[] {
  if (points.length <= MOST) return [...points];
  const width = WIDTHS.find((one) => points.length / one <= MOST) ?? Math.ceil(points.length / MOST);
  const count = Math.floor(points.length / width);
  return Array.from({ length: count }, (_, index) => {
    const within = points.slice(index * width, index === count - 1 ? undefined : (index + 1) * width);
    const [first, last] = [within[0], within.at(-1)];
    const n = within.reduce((sum, point) => sum + point.n, 0);
    return {
      value: first?.value ?? 0,
      to: last?.to ?? Number(last?.value),
      n,
      share: all > 0 ? n / all : 0,
      ...wilson(n, all),
    };
  });
}
