import type { ApiClient, ApiKey } from "../../api/types";

export type KeyState = "good" | "expiring" | "expired" | "revoked";

const SOON_MS = 30 * 86_400_000;

/** How a key stands now. One that ends within thirty days is expiring, for its partner needs time to replace it. */
export function keyState({ expiresAt, revokedAt }: Pick<ApiKey, "expiresAt" | "revokedAt">, now: number): KeyState {
  const left = Date.parse(expiresAt) - now;
  if (revokedAt) return "revoked";
  if (left <= 0) return "expired";
  return left < SOON_MS ? "expiring" : "good";
}

/** How a client stands: as its best key does. */
export function clientState({ keys, revokedAt }: Pick<ApiClient, "keys" | "revokedAt">, now: number): KeyState {
  if (revokedAt) return "revoked";
  const states = keys.map((key) => keyState(key, now));
  return (["good", "expiring", "expired"] as const).find((state) => states.includes(state)) ?? "revoked";
}

/** The last day on which any of its keys was used. */
export const lastUse = (keys: readonly ApiKey[]) =>
  keys
    .flatMap(({ lastUsedOn }) => lastUsedOn ?? [])
    .sort()
    .at(-1);

/** The moment so many months from now. */
export function inMonths(months: number, now: number) {
  const end = new Date(now);
  end.setUTCMonth(end.getUTCMonth() + months);
  return end.toISOString();
}
