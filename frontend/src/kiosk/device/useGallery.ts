import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import "./gallery.css";

/**
 * What a browser on a wall should do and not do: fill the screen from the first touch on, stay awake, and neither select,
 * drag, zoom nor offer a menu. Each only where the browser can.
 */
export function useGallery() {
  const wanted = useRef(true);
  const full = useSyncExternalStore(watchFullScreen, isFullScreen);

  useEffect(() => {
    document.documentElement.dataset.gallery = "";
    const enter = () => {
      if (wanted.current && !isFullScreen()) void enterFullScreen();
    };
    document.addEventListener("pointerup", enter);
    for (const event of UNWANTED) document.addEventListener(event, prevent);
    return () => {
      delete document.documentElement.dataset.gallery;
      document.removeEventListener("pointerup", enter);
      for (const event of UNWANTED) document.removeEventListener(event, prevent);
    };
  }, []);

  useEffect(() => {
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const stayAwake = () => {
      // The browser lets go of it whenever the page is hidden.
      if (document.visibilityState === "visible") lock = navigator.wakeLock?.request("screen").catch(() => undefined);
    };
    stayAwake();
    document.addEventListener("visibilitychange", stayAwake);
    return () => {
      document.removeEventListener("visibilitychange", stayAwake);
      void lock?.then((held) => held?.release());
    };
  }, []);

  /** By staff: having left it, the next touch does not enter it again. */
  const toggle = useCallback(async () => {
    wanted.current = !isFullScreen();
    await (wanted.current ? enterFullScreen() : document.exitFullscreen().catch(() => {}));
  }, []);

  return { full, toggle: document.fullscreenEnabled ? toggle : undefined };
}

const UNWANTED = ["contextmenu", "dragstart", "gesturestart"] as const;

const prevent = (event: Event) => event.preventDefault();

const isFullScreen = () => document.fullscreenElement !== null;

async function enterFullScreen(): Promise<void> {
  if (!document.fullscreenEnabled || matchMedia("(display-mode: fullscreen)").matches) return;
  await document.documentElement.requestFullscreen({ navigationUI: "hide" }).catch(() => {});
}

function watchFullScreen(watcher: () => void) {
  document.addEventListener("fullscreenchange", watcher);
  return () => document.removeEventListener("fullscreenchange", watcher);
}
