import type { LocalizedText } from "../player/engine/definition";
import { itemsOf } from "./server";

/** What the museum did because of what visitors said. */
export interface Answered {
  readonly id: string;
  readonly said: LocalizedText;
  readonly did: LocalizedText;
  /** ISO 8601 */
  readonly publishedOn: string;
}

/** The newest first; undefined where they cannot be read, for nothing else waits for them. */
export const whatWasDone = (museumId: string) => itemsOf<Answered>(museumId, "published-answers");
