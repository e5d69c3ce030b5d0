import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";

/** Whether an element fills the screen, and how to change that; without the latter where the browser cannot. */
export function useFullScreen(element: RefObject<HTMLElement | null>): [boolean, (() => void) | undefined] {
  const full = useSyncExternalStore(watch, () => document.fullscreenElement !== null);
  const [able] = useState(() => document.fullscreenEnabled);
  useAwake(full);
  const toggle = () => {
    const change = full ? document.exitFullscreen() : element.current?.requestFullscreen();
    change?.catch(() => {});
  };
  return [full, able ? toggle : undefined];
}

function watch(change: () => void) {
  document.addEventListener("fullscreenchange", change);
  return () => document.removeEventListener("fullscreenchange", change);
}

/** Keeps the screen on; the browser lets go of it whenever the page is out of sight. */
function useAwake(wanted: boolean) {
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
