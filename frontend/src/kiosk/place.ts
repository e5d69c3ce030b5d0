import type { Phase } from "../player/engine/submission";

/** What the address of the page says: `kiosk.html?key=...[&phase=before|after&pair=CODE][&lang=sv]`. */
export interface Place {
  readonly key: string;
  readonly phase: Phase;
  readonly pairCode?: string;
}

const PHASES: readonly Phase[] = ["single", "before", "after"];

export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search);
  const phase = PHASES.find((known) => known === asked.get("phase")) ?? "single";
  const pairCode = asked.get("pair")?.trim();
  return { key: asked.get("key")?.trim() ?? "", phase, ...(pairCode && { pairCode }) };
}
