import type { DistributionEntry, Instrument } from "../api/types";
import { wilson } from "./wilson";

type Band = Instrument["bands"][number];

/** How many respondents have a score within a band. */
export type BandShare = Band & {
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** The share of each band of one score: exact, since each value of the score is counted for itself. */
export function bandShares(
  bands: readonly Band[],
  distribution: readonly DistributionEntry[],
  all: number,
): BandShare[] {
  return bands.map((band, index) => {
    const end = bands[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const n = distribution
      .filter(({ value }) => Number(value) >= band.from && Number(value) < end)
      .reduce((sum, entry) => sum + entry.n, 0);
    return { ...band, n, share: all > 0 ? n / all : 0, ...wilson(n, all) };
  });
}
