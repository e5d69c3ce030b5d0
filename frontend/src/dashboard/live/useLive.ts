import { useEffect, useState } from "react";
import { TryLater, watchLive } from "../../api/live";
import { ApiProblem } from "../../api/problem";
import type { ResultsFilter } from "../../api/results";
import type { LiveState } from "../../api/types";

export type Live = {
  state?: LiveState;
  /** `full`: the server lets nobody more in just now. */
  connection: "connecting" | "live" | "reconnecting" | "full";
  /** When the figures were last known to be the newest. */
  heardAt?: Date;
  failure?: ApiProblem;
};

/** The server says something at least every 15 s; after so long the connection is dead, or the machine slept. */
const SILENCE_MS = 40_000;
const LOOK_MS = 5_000;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Today's figures, kept up to date for as long as the page can be seen: an unseen one gives its connection back, and
 * comes again when it is looked at. What is lost in between is nothing, for each event is the whole state.
 */
export function useLive(surveyId: string, filter: ResultsFilter): Live {
  const [live, setLive] = useState<Live>({ connection: "connecting" });
  const asked = JSON.stringify(filter);

  useEffect(() => {
    setLive({ connection: "connecting" });
    return keepWatching(surveyId, JSON.parse(asked), (change) => setLive((now) => ({ ...now, ...change })));
  }, [surveyId, asked]);

  return live;
}

/** Watches and reconnects until what it returns is called. */
function keepWatching(surveyId: string, filter: ResultsFilter, show: (change: Partial<Live>) => void) {
  const over = new AbortController();
  let known: string | undefined;
  let failures = 0;
  let heardAt = Date.now();
  let connection = new AbortController();
  let wake = () => {};

  const visible = () => document.visibilityState === "visible";
  const look = () => {
    if (!visible() || Date.now() - heardAt > SILENCE_MS) connection.abort();
    if (visible()) wake();
  };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const watchOnce = async () => {
    connection = new AbortController();
    heardAt = Date.now();
    for await (const said of watchLive(surveyId, filter, known, AbortSignal.any([over.signal, connection.signal]))) {
      failures = 0;
      heardAt = Date.now();
      known = said.id ?? known;
      show({ connection: "live", heardAt: new Date(), ...(said.state && { state: said.state }) });
    }
  };
  const run = async () => {
    while (!over.signal.aborted) {
      let wait = SHORTEST_WAIT_MS;
      try {
        await watchOnce();
      } catch (problem) {
        if (over.signal.aborted) return;
        if (problem instanceof ApiProblem && problem.status < 500) {
          show({ failure: problem });
          return;
        }
        failures++;
        wait = waitOf(problem, failures);
        show({ connection: problem instanceof TryLater ? "full" : "reconnecting" });
      }
      do await pause(wait);
      while (!visible() && !over.signal.aborted);
    }
  };

  const looking = setInterval(look, LOOK_MS);
  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
  void run();
  return () => {
    clearInterval(looking);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("online", look);
    over.abort();
    wake();
  };
}

/** Longer after each failure, and not the same for all who lost the server at once. */
function waitOf(problem: unknown, failures: number): number {
  if (problem instanceof TryLater) return problem.seconds * 1_000;
  return Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}
