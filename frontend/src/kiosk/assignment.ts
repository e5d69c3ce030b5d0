import type { Privacy } from "../i18n/notices/privacy";
import type { Definition, LocalizedText } from "../player/engine/definition";
import { ask } from "./server";

/** What a collector's key stands for. */
export interface Assignment {
  readonly channel: string;
  readonly version: number;
  readonly definition: Definition;
  /** Demonstration content. */
  readonly synthetic?: boolean;
  readonly museum: { readonly id?: string; readonly name: LocalizedText };
  /** What its privacy notice says; absent from what a tablet kept before there were any. */
  readonly privacy?: Privacy & { readonly accessibilityContact?: string | null };
}

export type Lookup =
  | { readonly kind: "ready"; readonly assignment: Assignment }
  | { readonly kind: "unknown" }
  | { readonly kind: "closed" }
  | { readonly kind: "unreachable" };

/** Asks for the assignment. The browser's own cache carries the ETag, so an unchanged one costs a 304. Never rejects. */
export async function lookUp(key: string): Promise<Lookup> {
  try {
    const response = await ask(`collect/${encodeURIComponent(key)}`, { cache: "no-cache" });
    if (response.ok) return { kind: "ready", assignment: await response.json() };
    if (response.status === 404) return { kind: "unknown" };
    return response.status < 500 && response.status !== 429 ? { kind: "closed" } : { kind: "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}
