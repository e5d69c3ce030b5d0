import { skewOf } from "../api/clock";

/** What the way to the museum's server is like. */
export interface Contact {
  /** The last question got an answer. */
  readonly online: boolean;
  /** When the server last answered, by this device's clock in ms. */
  readonly at?: number;
  /** By how many seconds this device's clock is ahead of the server's. */
  readonly skewSeconds?: number;
}

/** A reply slower than this counts as none. Whatever the kiosk asks may be asked again. */
const PATIENCE_MS = 15_000;

let contact: Contact = { online: navigator.onLine };
const watchers = new Set<() => void>();

export const currentContact = (): Contact => contact;

/** For `useSyncExternalStore`. */
export function watchContact(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Puts what an earlier page learnt in the place of what this one does not know yet. */
export function recallContact({ at, skewSeconds }: Contact): void {
  tell({ ...(at !== undefined && { at }), ...(skewSeconds !== undefined && { skewSeconds }), ...contact });
}

/** Asks the server, and learns from its reply what time it is. Rejects when there is none. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const sent = performance.now();
  try {
    const response = await fetch(`/api/v1/${path}`, { signal: AbortSignal.timeout(PATIENCE_MS), ...init });
    const now = Date.now();
    const skewSeconds = skewOf(response.headers.get("Date"), now, performance.now() - sent);
    tell({ ...contact, online: true, at: now, ...(skewSeconds !== undefined && { skewSeconds }) });
    return response;
  } catch (failure) {
    tell({ ...contact, online: false });
    throw failure;
  }
}

/** What a museum shows everybody; undefined where it cannot be read, for nothing else waits for it. */
export async function itemsOf<Item>(museumId: string, what: string): Promise<readonly Item[] | undefined> {
  try {
    const response = await ask(`museums/${encodeURIComponent(museumId)}/${what}`, { cache: "no-cache" });
    return response.ok ? (await response.json()).items : undefined;
  } catch {
    return undefined;
  }
}

/** What the server says of a request that it did not take, if it is the server and nobody on the way to it. */
export async function problemTypeOf(response: Response): Promise<string | undefined> {
  if (!response.headers.get("Content-Type")?.startsWith("application/problem+json")) return undefined;
  const problem = await response.json().catch(() => ({}));
  return typeof problem.type === "string" ? problem.type : undefined;
}

function tell(now: Contact): void {
  contact = now;
  for (const watcher of watchers) watcher();
}
