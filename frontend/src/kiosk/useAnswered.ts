import { useCallback, useEffect, useState } from "react";
import { type Answered, whatWasDone } from "./answered";
import { useEvery } from "./useEvery";

const HOUR_MS = 3_600_000;

/** What the museum answered lately. A tablet that is offline keeps what it read last. */
export function useAnswered(museumId: string | undefined): readonly Answered[] {
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const read = useCallback(() => {
    if (museumId) whatWasDone(museumId).then((now) => now && setAnswered(now));
  }, [museumId]);
  useEffect(read, [read]);
  useEvery(HOUR_MS, read);
  return answered;
}
