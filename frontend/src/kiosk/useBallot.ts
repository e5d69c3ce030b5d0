import { useCallback, useEffect, useState } from "react";
import { v7 } from "uuid";
import { type BallotIdea, ballotOf } from "./ballot";
import { useEvery } from "./useEvery";
import { cast, sendVotes } from "./votes";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * The ideas that the museum asks its visitors about, and the way to choose one. A tablet that is offline keeps what it read last.
 *
 * @param museumId undefined where nobody is asked
 */
export function useBallot(museumId: string | undefined) {
  const [ideas, setIdeas] = useState<readonly BallotIdea[]>([]);
  const read = useCallback(() => {
    if (museumId) ballotOf(museumId).then((now) => now && setIdeas(now));
  }, [museumId]);
  useEffect(read, [read]);
  useEvery(HOUR_MS, read);
  useEvery(MINUTE_MS, () => void sendVotes());
  const vote = (shown: readonly BallotIdea[], chosen: BallotIdea) => {
    if (museumId) void cast({ id: v7(), museumId, shown: shown.map(({ id }) => id), chosen: chosen.id });
  };
  return { ideas, vote };
}
