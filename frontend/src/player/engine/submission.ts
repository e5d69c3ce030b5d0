import { v7 as uuidv7 } from "uuid";
import type { Answers } from "./answers";
import type { Survey } from "./survey";
import { storedAnswers } from "./text";

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

/** The ways of making the survey easier that a visitor may use. */
export type Accommodation = "easy-language" | "high-contrast" | "keyboard" | "large-text" | "read-aloud";

/** How the answers were given, as far as it is known. */
export interface Paradata {
  /** Of a finger or mouse, during the interview. */
  readonly presses?: number;
  /** Whole seconds since the interview before this one ended on the same device. */
  readonly secondsSincePrevious?: number;
  /** The device's clock less the server's. */
  readonly clockSkewSeconds?: number;
  /** In alphabetical order. */
  readonly accommodations?: readonly Accommodation[];
}

/** The body of `PUT /api/v1/submissions/{id}`. */
export interface Submission extends Omit<Opening, "id"> {
  readonly language: string;
  readonly completedAt: string;
  readonly complete: boolean;
  readonly answers: Answers;
  readonly paradata?: Paradata;
}

/** How an interview ended. */
export interface Ending {
  /** The one in which the last question was answered; a visitor may change it on the way. */
  readonly language: string;
  readonly answers: Answers;
  readonly at: Date;
  readonly paradata?: Paradata;
}

export function open(place: Omit<Opening, "id" | "startedAt">, now: Date): Opening {
  return { ...place, id: uuidv7({ msecs: now.getTime() }), startedAt: instant(now) };
}

/** What an interview yields that reached its end. */
export function complete(opening: Opening, ending: Ending): Submission {
  return submission(opening, ending, true);
}

/**
 * What an interview yields that was given up: the answers that fit and were visible, whatever is missing; undefined if
 * there are none, or if a consent is missing without which nothing is stored. It carries when it was given up, so that it counts for that day however late it is sent.
 */
export function partial(survey: Survey, opening: Opening, ending: Ending): Submission | undefined {
  const answers = survey.prune(survey.fitting(ending.answers));
  const stored = Object.keys(answers).length > 0 && survey.mayBeStored(answers);
  return stored ? submission(opening, { ...ending, answers }, false) : undefined;
}

function submission({ id: _, ...begun }: Opening, { at, ...ending }: Ending, complete: boolean): Submission {
  // A clock that was set back on the way must not end the answer before it began.
  const completed = new Date(Math.max(at.getTime(), Date.parse(begun.startedAt)));
  return { ...begun, ...ending, answers: storedAnswers(ending.answers), completedAt: instant(completed), complete };
}

/** RFC 3339 in UTC, to the second. */
function instant(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}
