import type { Parcel } from "./outbox";
import { ask, problemTypeOf } from "./server";

/** What became of one parcel. */
export type Delivery =
  /** An answer that staff took out of the way has no receipt. */
  | { readonly kind: "stored"; readonly receiptCode?: string }
  /** The server does not take it as it is. */
  | { readonly kind: "refused"; readonly problem: string }
  | Later;

/** Not now: no network, a busy or broken server. `afterMs` is what the server asked for. */
interface Later {
  readonly kind: "later";
  readonly afterMs?: number;
}

/** What became of a batch. */
export type Reply =
  /** One delivery for each parcel, in their order. */
  | { readonly kind: "sorted"; readonly deliveries: readonly Delivery[] }
  /** The server does not read it as a whole: something in it is wrong, or it is too large. */
  | { readonly kind: "unreadable"; readonly problem: string }
  /** The token is good for nothing any more. */
  | { readonly kind: "unknown device" }
  | Later;

/** A parcel and how it is written in a batch. */
export interface Letter {
  readonly parcel: Parcel;
  readonly text: string;
}

/** @returns undefined for a parcel that cannot be written down, so never be sent. */
export function letterOf(parcel: Parcel): Letter | undefined {
  try {
    return { parcel, text: JSON.stringify({ ...parcel.submission, id: parcel.id }) };
  } catch {
    return undefined;
  }
}

/** Sends a batch. Never rejects. */
export async function deliver(letters: readonly Letter[], token?: string): Promise<Reply> {
  try {
    const response = await ask("submissions/batch", {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
      body: `{"submissions":[${letters.map(({ text }) => text).join()}]}`,
    });
    if (response.ok) return sorted(letters, (await response.json()).results);
    const problem = await problemTypeOf(response);
    if (response.status === 401 && problem) return { kind: "unknown device" };
    if (response.status === 413) return { kind: "unreadable", problem: problem ?? "/problems/too-large" };
    if (problem && [400, 422].includes(response.status)) return { kind: "unreadable", problem };
    return later(response);
  } catch {
    return { kind: "later" };
  }
}

/** One line of the server's reply to a batch. */
interface Result {
  readonly id?: string | null;
  readonly status: string;
  readonly receipt?: { readonly receiptCode: string } | null;
  readonly problem?: { readonly type?: string } | null;
}

/** Takes nothing for stored that the server does not name, in its place. */
function sorted(letters: readonly Letter[], results: readonly Result[]): Reply {
  const inOrder =
    results.length === letters.length &&
    results.every(({ id }, index) => !id || id === String(letters[index]?.parcel.id).toLowerCase());
  return inOrder ? { kind: "sorted", deliveries: results.map(delivery) } : { kind: "later" };
}

function delivery({ id, status, receipt, problem }: Result): Delivery {
  if (id && (status === "stored" || status === "duplicate")) {
    return { kind: "stored", ...(receipt && { receiptCode: receipt.receiptCode }) };
  }
  return { kind: "refused", problem: problem?.type ?? `/problems/${status}` };
}

function later(response: Response): Later {
  const seconds = Number(response.headers.get("Retry-After") ?? Number.NaN);
  return Number.isFinite(seconds) ? { kind: "later", afterMs: seconds * 1000 } : { kind: "later" };
}
