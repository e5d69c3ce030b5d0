import type { VoteMethod, WorkshopBallot, WorkshopGroup } from "../api/types";

export type Placement = { impact: number; effort: number };

/** As many as a ranking holds. */
export const RANKS = 5;

type Groups = readonly Pick<WorkshopGroup, "id">[];

/** How many dots a group has from this ballot. */
export const dotsOn = (ballot: WorkshopBallot, id: string): number => ballot.dots?.[id] ?? 0;

/** Of groups that are there: a vote for one that was taken apart is free again. */
export function dotsLeft(ballot: WorkshopBallot, groups: Groups, dots: number): number {
  return dots - groups.reduce((sum, { id }) => sum + dotsOn(ballot, id), 0);
}

/** One dot more or less; groups without one are left out. */
export function withDots(ballot: WorkshopBallot, groups: Groups, id: string, change: 1 | -1): WorkshopBallot {
  const counts = groups.map((group) => [group.id, dotsOn(ballot, group.id) + (group.id === id ? change : 0)] as const);
  return { dots: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

/** The ranked groups that are there, best first. */
export const rankingOf = (ballot: WorkshopBallot, groups: Groups): readonly string[] =>
  (ballot.ranking ?? []).filter((id) => groups.some((group) => group.id === id));

/** With a group one place up (-1) or down (1). */
export function movedInRanking(ranking: readonly string[], id: string, step: 1 | -1): string[] {
  const from = ranking.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ranking.length) return [...ranking];
  return ranking.with(from, ranking[to] ?? id).with(to, id);
}

/** Where this ballot puts a group, whole or half. */
export type HalfPlaced = Partial<Placement>;

/** Only what has both steps can be counted. */
export function placementsOf(placed: Readonly<Record<string, HalfPlaced>>, groups: Groups): WorkshopBallot {
  const whole = groups.flatMap(({ id }) => {
    const { impact, effort } = placed[id] ?? {};
    return impact && effort ? [[id, { impact, effort }] as const] : [];
  });
  return { placements: Object.fromEntries(whole) };
}

/** A ballot of another way of voting counts for nothing. */
export function ballotOf(method: VoteMethod, ballot: WorkshopBallot | undefined): WorkshopBallot {
  switch (method) {
    case "dots":
      return { dots: ballot?.dots ?? {} };
    case "ranking":
      return { ranking: ballot?.ranking ?? [] };
    case "impact-effort":
      return { placements: ballot?.placements ?? {} };
  }
}
