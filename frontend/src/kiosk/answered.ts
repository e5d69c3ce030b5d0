import type { LocalizedText } from "../player/engine/definition";
import { ask } from "./server";

/** What the museum did because of what visitors said. */
export interface Answered {
  readonly id: string;
  readonly said: LocalizedText;
  readonly did: LocalizedText;
  /** ISO 8601 */
  readonly publishedOn: string;
}

/** The newest first; undefined where they cannot be read, for nothing else waits for them. */
export async function whatWasDone(museumId: string): Promise<readonly Answered[] | undefined> {
  try {
    const response = await ask(`museums/${encodeURIComponent(museumId)}/published-answers`, { cache: "no-cache" });
    return response.ok ? (await response.json()).items : undefined;
  } catch {
    return undefined;
  }
}
