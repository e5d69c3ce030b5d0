import type { Parcel } from "./outbox";

/** What became of one attempt to send a parcel. */
export type Delivery =
  | { readonly kind: "stored"; readonly receiptCode: string }
  /** The server will never take it as it is. */
  | { readonly kind: "refused"; readonly problem: string }
  /** Not now: no network, a busy or broken server. `afterMs` is what the server asked for. */
  | { readonly kind: "later"; readonly afterMs?: number };

/** A reply slower than this counts as none. Sending again is harmless: the id is the same. */
const PATIENCE_MS = 15_000;

/** Sends one parcel. Never rejects. */
export async function deliver({ id, submission }: Parcel): Promise<Delivery> {
  try {
    const response = await fetch(`/api/v1/submissions/${id}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(submission),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return { kind: "stored", receiptCode: (await response.json()).receiptCode };
    return isFinal(response.status) ? { kind: "refused", problem: await problemOf(response) } : later(response);
  } catch {
    return { kind: "later" };
  }
}

/** Too early, too often and timed out are the refusals that pass. */
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}

async function problemOf(response: Response): Promise<string> {
  const problem = await response.json().catch(() => ({}));
  return problem.type ?? `/problems/${response.status}`;
}

function later(response: Response): Delivery {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? { kind: "later", afterMs: seconds * 1000 } : { kind: "later" };
}
