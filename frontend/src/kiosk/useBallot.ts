import { useEffect } from "react";
import { v7 } from "uuid";
import { type BallotIdea, ballotOf } from "./ballot";
import { useEvery } from "./useEvery";
import { useHourly } from "./useHourly";
import { cast, sendVotes } from "./votes";

const MINUTE_MS = 60_000;

/**
 * The ideas that the museum asks its visitors about, and the way to choose one.
 *
 * @param museumId undefined where nobody is asked
 */
export function useBallot(museumId: string | undefined) {
  const ideas = useHourly(museumId, ballotOf);
  useEffect(() => void sendVotes(), []);
  useEvery(MINUTE_MS, () => void sendVotes());
  const vote = (shown: readonly BallotIdea[], chosen: BallotIdea) => {
    if (museumId) void cast({ id: v7(), museumId, shown: shown.map(({ id }) => id), chosen: chosen.id });
  };
  return { ideas, vote };
}
