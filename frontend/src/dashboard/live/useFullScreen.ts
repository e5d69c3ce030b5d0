import { type RefObject, useState, useSyncExternalStore } from "react";
import { useAwake } from "./useAwake";

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
