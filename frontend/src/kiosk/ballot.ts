import type { LocalizedText } from "../player/engine/definition";
import { itemsOf } from "./server";

/** An idea that a museum asks its visitors about. */
export interface BallotIdea {
  readonly id: string;
  readonly text: LocalizedText;
}

const MOST_SHOWN = 3;

/** Undefined where they cannot be read, for nothing else waits for them. */
export const ballotOf = (museumId: string) => itemsOf<BallotIdea>(museumId, "idea-ballot");

/**
 * Three ideas in random order, each as likely as any other in each place: what stands first is chosen more often.
 *
 * @param random 0..1, 1 excluded
 */
export function draw(ideas: readonly BallotIdea[], random: () => number = Math.random): readonly BallotIdea[] {
  const left = [...ideas];
  const drawn: BallotIdea[] = [];
  while (drawn.length < MOST_SHOWN && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn;
}
