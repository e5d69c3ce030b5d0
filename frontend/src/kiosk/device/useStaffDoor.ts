import { useEffect, useEffectEvent } from "react";

const HOLD_MS = 3_000;
const CORNER_PX = 96;
const STILL_PX = 24;

/** Calls back when somebody holds a finger on the upper left corner for three seconds, or presses Ctrl+Alt+S. */
export function useStaffDoor(active: boolean, onOpen: () => void): void {
  const open = useEffectEvent(onOpen);
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let from = { x: 0, y: 0 };
    const press = ({ clientX: x, clientY: y, isPrimary }: PointerEvent) => {
      clearTimeout(timer);
      from = { x, y };
      if (isPrimary && x < CORNER_PX && y < CORNER_PX) timer = setTimeout(() => open(), HOLD_MS);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from.x, clientY - from.y) > STILL_PX) clearTimeout(timer);
    };
    const release = () => clearTimeout(timer);
    const key = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.altKey && event.code === "KeyS") open();
    };
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    document.addEventListener("keydown", key);
    return () => {
      release();
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", release);
      document.removeEventListener("pointercancel", release);
      document.removeEventListener("keydown", key);
    };
  }, [active]);
}
