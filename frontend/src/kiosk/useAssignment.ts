import { useCallback, useEffect, useState } from "react";
import { type Lookup, lookUp } from "./assignment";

const RETRY_MS = 10_000;

/**
 * The assignment behind a key; undefined while it is first looked up. `refresh` looks again, and a network failure then
 * leaves the one at hand in use. While there is none it tries again by itself. `early` has been asked for already.
 */
export function useAssignment(key: string, early: Promise<Lookup>): { found: Lookup | undefined; refresh: () => void } {
  const [found, setFound] = useState<Lookup>();

  const take = useCallback(
    (now: Lookup) => setFound((before) => (now.kind === "unreachable" && before?.kind === "ready" ? before : now)),
    [],
  );
  const refresh = useCallback(async () => take(await lookUp(key)), [key, take]);

  useEffect(() => void early.then(take), [early, take]);
  useEffect(() => {
    if (found?.kind !== "unreachable") return;
    const timer = setInterval(refresh, RETRY_MS);
    window.addEventListener("online", refresh);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", refresh);
    };
  }, [found, refresh]);

  return { found, refresh };
}
