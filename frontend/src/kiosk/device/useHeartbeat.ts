import { useEffect, useEffectEvent, useRef, useState } from "react";
import { currentContact } from "../server";
import { useEvery } from "../useEvery";
import type { Post } from "../usePost";
import { sendHeartbeat } from "./deviceApi";
import type { Enrolment } from "./deviceStore";
import { batteryNow, type Storage, storageNow } from "./health";
import { APP_VERSION } from "./version";

const MINUTE_MS = 60_000;
/** Changes that come together are told together. */
const SETTLED_MS = 2_000;

/**
 * Tells the server every minute, and after each change of note, how this tablet is.
 *
 * @returns the state of its storage
 */
export function useHeartbeat(
  enrolment: Enrolment | undefined,
  { queue, keeping }: Post,
  onUnknownDevice: (token: string) => void,
): Storage | undefined {
  const [storage, setStorage] = useState<Storage>();
  const token = enrolment?.token;

  const beat = async () => {
    const now = await storageNow(keeping);
    setStorage(now);
    if (!token) return;
    const battery = await batteryNow();
    const { skewSeconds } = currentContact();
    const heard = await sendHeartbeat(token, {
      queued: queue.waiting,
      ...(queue.oldestAt && { oldestQueuedAt: queue.oldestAt }),
      refused: queue.refused,
      appVersion: APP_VERSION,
      ...(battery !== undefined && { battery }),
      ...(skewSeconds !== undefined && { clockSkewSeconds: skewSeconds }),
      storage: now,
    });
    if (heard === "unknown device") onUnknownDevice(token);
  };
  const last = useRef<Promise<void>>(Promise.resolve());
  /** After the one that is on its way: the last to arrive is to be the last that was told. */
  const beatNow = useEffectEvent(() => {
    last.current = last.current.then(() => beatOnce()).catch(() => {});
  });
  const beatOnce = useEffectEvent(beat);

  useEvery(MINUTE_MS, () => beatNow());
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the changes of note.
  useEffect(() => {
    const timer = setTimeout(() => beatNow(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [token, queue, keeping, storage]);

  return storage;
}
