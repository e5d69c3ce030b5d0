import { useEffect, useEffectEvent } from "react";

/** Calls back every so many ms, and whenever the network comes back or the page is looked at again. */
export function useEvery(ms: number, callback: () => void): void {
  const call = useEffectEvent(callback);
  useEffect(() => {
    const now = () => {
      if (document.visibilityState === "visible") call();
    };
    const timer = setInterval(() => call(), ms);
    window.addEventListener("online", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", now);
      document.removeEventListener("visibilitychange", now);
    };
  }, [ms]);
}
