import type { PinTries } from "./deviceStore";

const FREE_TRIES = 5;
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 900_000;

export const NO_TRIES: PinTries = { wrong: 0, pausedUntil: 0 };

/** One more wrong PIN: the fifth and each after it costs a pause, twice as long as the last one. */
export function afterWrong({ wrong }: PinTries, now: number): PinTries {
  const over = wrong + 1 - FREE_TRIES;
  const pause = over < 0 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** over);
  return { wrong: wrong + 1, pausedUntil: pause === 0 ? 0 : now + pause };
}

/** Seconds until the next try. A clock that was set back does not make a pause longer than it can be. */
export function pauseLeft({ pausedUntil }: PinTries, now: number): number {
  return Math.ceil(Math.min(LONGEST_PAUSE_MS, Math.max(0, pausedUntil - now)) / 1000);
}
