import { useCallback, useEffect, useState } from "react";
import { type Lookup, lookUp } from "./assignment";

const RETRY_MS = 10_000;

/**
 * The assignment behind a key; undefined while it is first looked up. `refresh` looks again, and a network failure then
 * leaves the one at hand in use. While there is none it tries again by itself.
 */
export function useAssignment(key: string): { found: Lookup | undefined; refresh: () => void } {
  const [found, setFound] = useState<Lookup>();

  const refresh = useCallback(async () => {
    const now = await lookUp(key);
    setFound((before) => (now.kind === "unreachable" && before?.kind === "ready" ? before : now));
  }, [key]);

  useEffect(() => void refresh(), [refresh]);
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
