import { useEffect, useEffectEvent, useRef, useState } from "react";

/** A warning leaves the 20 seconds that WCAG 2.2.1 asks for. */
const QUIET_S = 60;
const WARNING_S = 20;
/** A press has not yet done what it is for: what it is on stays where it is until the click. */
const TOUCHES = ["pointerdown", "pointermove", "pointerup", "pointercancel", "wheel"] as const;
/** Not every key of an on-screen keyboard is heard as a key: some only compose, or put in what they mean. */
const KEYS = ["keydown", "beforeinput", "input", "compositionstart", "compositionupdate"] as const;

interface Patience {
  /** Seconds without a sign of life before the countdown. */
  readonly quiet?: number;
  readonly warning?: number;
}

/**
 * Seconds left before `onIdle`, counted down once nobody has touched anything for a while; undefined until then. Any touch
 * or key starts anew.
 */
export function useIdle(
  active: boolean,
  onIdle: () => void,
  { quiet = QUIET_S, warning = WARNING_S }: Patience = {},
): number | undefined {
  const [left, setLeft] = useState<number>();
  const lastSign = useRef(0);
  const idle = useEffectEvent(onIdle);

  useEffect(() => {
    if (!active) return;
    let held = false;
    const count = () => {
      if (held) return;
      const rest = quiet + warning - Math.floor((Date.now() - lastSign.current) / 1000);
      if (rest <= 0) idle();
      else setLeft(rest <= warning ? rest : undefined);
    };
    const touched = ({ type }: Event) => {
      lastSign.current = Date.now();
      if (type !== "pointermove" && type !== "wheel") held = type === "pointerdown";
    };
    const acted = () => {
      lastSign.current = Date.now();
      count();
    };
    acted();
    const timer = setInterval(count, 1000);
    const listening = new AbortController();
    const { signal } = listening;
    for (const touch of TOUCHES) document.addEventListener(touch, touched, { signal, capture: true, passive: true });
    for (const key of KEYS) document.addEventListener(key, acted, { signal, capture: true, passive: true });
    document.addEventListener("click", acted, { signal });
    return () => {
      clearInterval(timer);
      listening.abort();
      setLeft(undefined);
    };
  }, [active, quiet, warning]);

  return left;
}
