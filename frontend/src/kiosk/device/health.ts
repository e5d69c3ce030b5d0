import type { Keeping } from "../usePost";

/** Where this tablet keeps things: for good, until the browser needs the room, hardly, or not at all. */
export type Storage = "persistent" | "best-effort" | "full" | "none";

const NEARLY_ALL = 0.95;

export async function storageNow(keeping: Keeping): Promise<Storage> {
  if (keeping !== "kept") return keeping;
  try {
    const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
    if (usage > NEARLY_ALL * quota) return "full";
    return (await navigator.storage.persisted()) ? "persistent" : "best-effort";
  } catch {
    return "best-effort";
  }
}

/** 0..1; undefined where the browser does not tell. */
export async function batteryNow(): Promise<number | undefined> {
  try {
    return (await navigator.getBattery?.())?.level;
  } catch {
    return undefined;
  }
}

declare global {
  interface Navigator {
    /** Chromium only. */
    getBattery?(): Promise<{ readonly level: number }>;
  }
}
