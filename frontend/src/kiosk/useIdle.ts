import { useEffect, useEffectEvent, useRef, useState } from "react";

/** A warning leaves the 20 seconds that WCAG 2.2.1 asks for. */
const QUIET_S = 60;
const WARNING_S = 20;
/** Not every key of an on-screen keyboard is heard as a key: some only compose, or put in what they mean. */
const SIGNS_OF_LIFE = [
  "pointerdown",
  "pointermove",
  "click",
  "wheel",
  "keydown",
  "beforeinput",
  "input",
  "compositionstart",
  "compositionupdate",
] as const;

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
    const count = () => {
      const rest = quiet + warning - Math.floor((Date.now() - lastSign.current) / 1000);
      if (rest <= 0) idle();
      else setLeft(rest <= warning ? rest : undefined);
    };
    const live = () => {
      lastSign.current = Date.now();
      count();
    };
    live();
    const timer = setInterval(count, 1000);
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, live, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, live, { capture: true });
      setLeft(undefined);
    };
  }, [active, quiet, warning]);

  return left;
}
