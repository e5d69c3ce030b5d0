/** A reply that was longer on its way says too little about the time. */
const LONGEST_TRIP_MS = 10_000;

/**
 * By how many seconds a clock is ahead of the server's, from the `Date` of one reply: the server wrote it, in whole
 * seconds, half way between question and answer. Undefined where the reply does not tell.
 *
 * @param receivedAt by the clock in question, in ms
 * @param tripMs     from question to answer, by a clock that nobody sets
 */
export function skewOf(date: string | null, receivedAt: number, tripMs: number): number | undefined {
  const told = Date.parse(date ?? "");
  if (Number.isNaN(told) || tripMs > LONGEST_TRIP_MS) return undefined;
  return Math.round((receivedAt - tripMs / 2 - (told + 500)) / 1000) || 0;
}

let aheadMs = 0;

/** Sets the time of `serverNow` by a reply that took so long. */
export function learnTime(response: Response, tripMs: number): void {
  const skew = skewOf(response.headers.get("Date"), Date.now(), tripMs);
  if (skew !== undefined) aheadMs = skew * 1000;
}

/** The server's time in ms as far as its replies have told it, else this device's. */
export const serverNow = (): number => Date.now() - aheadMs;
