import type { VoteMethod, WorkshopGroup } from "./types";

/** A figure that only fits one way of voting, by which groups can be ordered: the best has the most. */
export function scoreOf({ result }: WorkshopGroup, method: VoteMethod): number {
  if (!result) return 0;
  switch (method) {
    case "dots":
      return result.dots ?? 0;
    case "ranking":
      return result.points ?? 0;
    case "impact-effort":
      return result.impact === undefined ? Number.NEGATIVE_INFINITY : result.impact - (result.effort ?? 0);
  }
}

/** By their result, the best first; equals in the order that they have everywhere. */
export const byResult = (groups: readonly WorkshopGroup[], method: VoteMethod): WorkshopGroup[] =>
  groups.toSorted((one, other) => scoreOf(other, method) - scoreOf(one, method) || one.position - other.position);
