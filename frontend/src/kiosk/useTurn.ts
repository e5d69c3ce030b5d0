import { useEffect, useState } from "react";

/** 0, 1, .. `count` - 1 and around again, one after the other. */
export function useTurn(count: number, everyMs: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = setInterval(() => setTurn((last) => last + 1), everyMs);
    return () => clearInterval(timer);
  }, [count, everyMs]);
  return turn % count;
}
