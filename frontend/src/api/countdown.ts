import { useEffect, useState } from "react";
import { serverNow } from "./clock";

/** How many seconds are left until an instant of the server's time, 0 when it is over; undefined without one. */
export function useCountdown(endsAt: string | undefined): number | undefined {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!endsAt) return;
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, [endsAt]);
  return endsAt === undefined ? undefined : Math.max(0, Math.ceil((Date.parse(endsAt) - serverNow()) / 1000));
}

/** Minutes and seconds, as clocks show them. */
export const clockOf = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
