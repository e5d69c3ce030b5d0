import { ask, problemTypeOf } from "../server";
import type { Enrolment, TaggedAssignment } from "./deviceStore";

export type Enrolled =
  | { readonly kind: "enrolled"; readonly enrolment: Enrolment }
  /** Wrong, used or too old: the server does not tell which. */
  | { readonly kind: "unknown code" }
  | { readonly kind: "too often" }
  | { readonly kind: "unreachable" };

/** Hands in a code for a token. Never rejects. */
export async function enrol(enrolmentCode: string): Promise<Enrolled> {
  try {
    const response = await ask("device-enrolments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ enrolmentCode }),
    });
    if (response.ok) return { kind: "enrolled", enrolment: await response.json() };
    if (response.status === 429) return { kind: "too often" };
    const refused = response.status < 500 && (await problemTypeOf(response));
    return { kind: refused ? "unknown code" : "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}

export type Assigned =
  | { readonly kind: "changed"; readonly assignment: TaggedAssignment }
  | { readonly kind: "unchanged" }
  /** The token has been revoked. */
  | { readonly kind: "unknown device" }
  | { readonly kind: "unreachable" };

/** Asks what to play, unless it is what this ETag stands for. Never rejects. */
export async function fetchAssignment(token: string, tag?: string): Promise<Assigned> {
  try {
    const response = await ask("device", {
      headers: { Authorization: `Bearer ${token}`, ...(tag && { "If-None-Match": tag }) },
      cache: "no-store",
    });
    if (response.status === 304) return { kind: "unchanged" };
    if (response.ok) {
      const assignment = { tag: response.headers.get("ETag") ?? "", content: await response.json() };
      return { kind: "changed", assignment };
    }
    return { kind: await refusal(response) };
  } catch {
    return { kind: "unreachable" };
  }
}

/** The body of `POST /device/heartbeats`. */
export interface Heartbeat {
  readonly queued: number;
  readonly oldestQueuedAt?: string;
  readonly appVersion: string;
  readonly refused: number;
  readonly battery?: number;
  readonly clockSkewSeconds?: number;
  readonly storage: string;
}

/** Tells the server how this tablet is. Never rejects. */
export async function sendHeartbeat(
  token: string,
  heartbeat: Heartbeat,
): Promise<"heard" | "unknown device" | "unreachable"> {
  try {
    const response = await ask("device/heartbeats", {
      method: "POST",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: JSON.stringify(heartbeat),
    });
    return response.ok ? "heard" : await refusal(response);
  } catch {
    return "unreachable";
  }
}

/** Only the server itself may sign a tablet out, not a login page on the way to it. */
async function refusal(response: Response): Promise<"unknown device" | "unreachable"> {
  const signedOut = response.status === 401 && (await problemTypeOf(response)) !== undefined;
  return signedOut ? "unknown device" : "unreachable";
}
