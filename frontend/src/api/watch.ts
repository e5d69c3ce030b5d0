import { ApiProblem } from "./problem";
import { TryLater } from "./stream";

/** What a stream says: something new, or only that it is alive. */
export type Said<State> = { id?: string; state?: State };

/** What comes of watching. */
export type Watched<State> = {
  state?: State;
  /** `full`: the server lets nobody more in just now. */
  connection: "connecting" | "live" | "reconnecting" | "full";
  /** When what is on screen was last known to be the newest. */
  heardAt?: Date;
  failure?: ApiProblem;
};

type Watch<State> = (known: string | undefined, signal: AbortSignal) => AsyncGenerator<Said<State>>;

/** The server says something at least every 15 s; after so long the connection is dead, or the machine slept. */
const SILENCE_MS = 40_000;
const LOOK_MS = 5_000;
const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Watches and reconnects, after the event that came last, until what it returns is called. An unseen page gives its
 * connection back, and comes again when it is looked at.
 *
 * @param seen the id of the event that is on screen already
 */
export function keepWatching<State>(
  watch: Watch<State>,
  show: (change: Partial<Watched<State>>) => void,
  seen?: string,
): () => void {
  let over = false;
  let known = seen;
  let failures = 0;
  let heardAt = Date.now();
  let connection = new AbortController();
  let wake = () => {};

  const visible = () => document.visibilityState === "visible";
  const listen = () => {
    if (!visible() || Date.now() - heardAt > SILENCE_MS) connection.abort();
  };
  const look = () => {
    listen();
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
    for await (const said of watch(known, connection.signal)) {
      failures = 0;
      heardAt = Date.now();
      known = said.id ?? known;
      show({ connection: "live", heardAt: new Date(), ...(said.state && { state: said.state }) });
    }
  };
  const run = async () => {
    while (!over) {
      let wait = waitOf(undefined, 1);
      let notBefore = 0;
      try {
        await watchOnce();
      } catch (problem) {
        if (over) return;
        if (problem instanceof ApiProblem && problem.status < 500 && !(problem instanceof TryLater)) {
          show({ failure: problem });
          return;
        }
        failures++;
        wait = waitOf(problem, failures);
        if (problem instanceof TryLater) notBefore = Date.now() + wait;
        show({ connection: problem instanceof TryLater ? "full" : "reconnecting" });
      }
      // What the server asked for holds, whatever wakes the page.
      do await pause(Math.max(wait, notBefore - Date.now()));
      while ((!visible() || Date.now() < notBefore) && !over);
    }
  };

  const looking = setInterval(listen, LOOK_MS);
  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
  void run();
  return () => {
    clearInterval(looking);
    document.removeEventListener("visibilitychange", look);
    removeEventListener("online", look);
    over = true;
    connection.abort();
    wake();
  };
}

/** Longer after each failure, and not the same for all who lost the server at once. */
function waitOf(problem: unknown, failures: number): number {
  if (problem instanceof TryLater) return problem.seconds * 1_000 + Math.random() * SHORTEST_WAIT_MS;
  return Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
}
