import { v7 as uuidv7 } from "uuid";
import type { Answers } from "./answers";

export type Phase = "single" | "before" | "after";

/** Where and when an interview began. Its id is made here, once: whatever is sent again is sent under the same id. */
export interface Opening {
  readonly id: string;
  readonly collectorKey: string;
  readonly version: number;
  readonly startedAt: string;
  readonly phase: Phase;
  readonly pairCode?: string;
}

/** The body of `PUT /api/v1/submissions/{id}`. */
export interface Submission extends Omit<Opening, "id"> {
  readonly language: string;
  readonly completedAt: string;
  readonly complete: boolean;
  readonly answers: Answers;
}

export function open(place: Omit<Opening, "id" | "startedAt">, now: Date): Opening {
  return { ...place, id: uuidv7({ msecs: now.getTime() }), startedAt: instant(now) };
}

/** @param language the one in which the last question was answered; a visitor may change it on the way. */
export function complete(opening: Opening, language: string, answers: Answers, now: Date): Submission {
  const { id: _, ...begun } = opening;
  return { ...begun, language, completedAt: instant(now), complete: true, answers };
}

/** RFC 3339 in UTC, to the second. */
function instant(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
