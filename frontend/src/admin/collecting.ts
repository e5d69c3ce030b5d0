import type { Collector } from "../api/types";

export type Collecting = "open" | "waiting" | "closed";

/** Whether a collector takes answers at a moment: from its opening on, until its closing. */
export function collectingAt(collector: Pick<Collector, "opensAt" | "closesAt">, now: Date): Collecting {
  if (collector.closesAt && new Date(collector.closesAt) <= now) return "closed";
  return collector.opensAt && new Date(collector.opensAt) > now ? "waiting" : "open";
}

/** The address at which visitors answer. */
export const answerAddress = (origin: string, key: string) => `${origin}/kiosk.html?key=${encodeURIComponent(key)}`;
