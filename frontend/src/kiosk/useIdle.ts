import { useEffect, useRef, useState } from "react";

const QUIET_S = 60;
const WARNING_S = 15;
const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "click", "input", "wheel"] as const;

/**
 * Seconds left before `onIdle`, counted down once nobody has touched anything for a minute; undefined until then. Any
 * touch or key starts the minute anew.
 */
export function useIdle(active: boolean, onIdle: () => void): number | undefined {
  const [left, setLeft] = useState<number>();
  const lastSign = useRef(0);

  useEffect(() => {
    if (!active) return;
    const live = () => {
      lastSign.current = Date.now();
      setLeft(undefined);
    };
    const tick = () => {
      const rest = QUIET_S + WARNING_S - Math.floor((Date.now() - lastSign.current) / 1000);
      if (rest <= 0) onIdle();
      else setLeft(rest <= WARNING_S ? rest : undefined);
    };
    live();
    const timer = setInterval(tick, 1000);
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, live, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, live, { capture: true });
      setLeft(undefined);
    };
  }, [active, onIdle]);

  return left;
}
