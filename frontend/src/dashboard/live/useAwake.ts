import { useEffect } from "react";

/** Keeps the screen on; the browser lets go of it whenever the page is out of sight. */
export function useAwake(wanted = true) {
  useEffect(() => {
    if (!wanted) return;
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const stayAwake = () => {
      if (document.visibilityState === "visible") lock = navigator.wakeLock?.request("screen").catch(() => undefined);
    };
    stayAwake();
    document.addEventListener("visibilitychange", stayAwake);
    return () => {
      document.removeEventListener("visibilitychange", stayAwake);
      void lock?.then((held) => held?.release());
    };
  }, [wanted]);
}
