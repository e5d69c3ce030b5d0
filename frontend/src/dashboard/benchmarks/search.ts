import type { BenchmarkInterval } from "../../api/releases";

/** What the address of the benchmarks holds: the page as it is read again, or sent to somebody. */
export type BenchmarkSearch = { cluster?: string; construct?: string; interval?: BenchmarkInterval; period?: string };

const INTERVALS: readonly string[] = ["month", "quarter", "year"];

export function readBenchmarkSearch(written: Record<string, unknown>): BenchmarkSearch {
  const text = (name: string) => (typeof written[name] === "string" ? { [name]: written[name] } : {});
  return {
    ...text("cluster"),
    ...text("construct"),
    ...text("period"),
    ...(INTERVALS.includes(String(written.interval)) ? { interval: written.interval as BenchmarkInterval } : {}),
  };
}
