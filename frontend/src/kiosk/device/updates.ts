import { useEffect, useState } from "react";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * Keeps the app on this tablet, so that it starts without a network, and takes a newer one only while nobody is
 * answering.
 *
 * @returns whether the app is kept: not over plain HTTP, nor in a browser without service workers
 */
export function useUpdates(idle: boolean): boolean {
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const [kept, setKept] = useState(false);

  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.register("/sw.js", { scope: "/kiosk.html" }).then(setRegistration, () => {});
  }, []);

  useEffect(() => {
    if (!registration) return;
    const look = () => setKept(registration.active !== null);
    look();
    const looking = setInterval(look, MINUTE_MS);
    const asking = setInterval(() => void registration.update().catch(() => {}), HOUR_MS);
    const first = registration.installing;
    first?.addEventListener("statechange", look);
    return () => {
      clearInterval(looking);
      clearInterval(asking);
      first?.removeEventListener("statechange", look);
    };
  }, [registration]);

  useEffect(() => {
    if (!registration || !idle) return;
    const reload = (event: Event) => {
      if ((event.target as ServiceWorker).state === "activated") location.reload();
    };
    const take = () => {
      const next = registration.waiting;
      next?.addEventListener("statechange", reload);
      next?.postMessage({ type: "SKIP_WAITING" });
    };
    take();
    const timer = setInterval(take, MINUTE_MS);
    return () => clearInterval(timer);
  }, [registration, idle]);

  return kept;
}
