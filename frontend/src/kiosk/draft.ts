import type { Progress } from "../player/engine/interview";
import type { Opening } from "../player/engine/submission";
import type { Traces } from "./traces";

/** An interview under way on somebody's own phone. */
export interface Draft {
  readonly opening: Opening;
  readonly progress: Progress;
  readonly traces: Traces;
}

const NAME = "kaiku.draft";

/** Outlives a reload of the tab, and nothing more. Never used on a shared tablet. */
export function saveDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(draft));
  } catch {
    // Without storage a reload begins anew, which is no reason to stop the visitor.
  }
}

/** The draft of an interview that began in the same place with the same version of the survey. */
export function loadDraft({
  collectorKey,
  version,
  phase,
  pairCode,
}: Omit<Opening, "id" | "startedAt">): Draft | undefined {
  const stored = sessionStorage.getItem(NAME);
  if (stored === null) return undefined;
  const draft: Draft = JSON.parse(stored);
  const { opening } = draft;
  const same = opening.collectorKey === collectorKey && opening.version === version;
  return same && opening.phase === phase && opening.pairCode === pairCode ? draft : undefined;
}

export function clearDraft(): void {
  sessionStorage.removeItem(NAME);
}
