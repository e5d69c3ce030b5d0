import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { v7 as uuidv7 } from "uuid";
import type { WorkshopState } from "../../../api/types";
import { keepWatching, type Watched } from "../../../api/watch";
import { merged } from "../../../api/workshopState";
import { watchWorkshop } from "../../../api/workshops";
import { afterDeed, type Deed, Deeds, type Pending, type Shelf, sendDeed } from "./deeds";

/** A workshop as it is now, for staff; it comes back by itself when the connection was lost. */
export function useWorkshopLive(id: string) {
  const [live, setLive] = useState<Watched<WorkshopState>>({ connection: "connecting" });
  useEffect(() => {
    setLive({ connection: "connecting" });
    return keepWatching<WorkshopState>(
      (known, signal) => watchWorkshop(id, known, signal),
      ({ state, ...change }) =>
        setLive((now) => ({ ...now, ...change, ...(state && { state: merged(now.state, state) }) })),
    );
  }, [id]);
  const put = useCallback(
    (deed: Deed) => setLive((now) => (now.state ? { ...now, state: afterDeed(now.state, deed) } : now)),
    [],
  );
  return [live, put] as const;
}

/** A workshop, what its facilitator does to it, and what of that has not arrived. */
export function useFacilitation(id: string) {
  const [live, put] = useWorkshopLive(id);
  const deeds = useMemo(() => new Deeds((deed) => sendDeed(id, deed), put, shelfOf(id)), [id, put]);
  const pending = useSyncExternalStore(deeds.watch, deeds.pending);
  const isLost = useSyncExternalStore(deeds.watch, deeds.isLost);
  const { connection } = live;
  useEffect(() => {
    const run = () => void deeds.run();
    if (connection === "live") run();
    addEventListener("online", run);
    return () => {
      removeEventListener("online", run);
      deeds.stop();
    };
  }, [deeds, connection]);

  const state = useMemo(
    () =>
      live.state &&
      pending.filter(({ refusal }) => !refusal).reduce((now, { deed }) => afterDeed(now, deed), live.state),
    [live.state, pending],
  );
  const act = useCallback((deed: Deed) => deeds.add(uuidv7(), deed), [deeds]);
  return {
    state,
    connection,
    failure: live.failure,
    pending,
    isLost,
    act,
    repeat: () => deeds.repeat(),
    forget: (id: string) => deeds.forget(id),
  };
}

export type Facilitation = ReturnType<typeof useFacilitation>;

/** Of this tab, which may be loaded again. */
function shelfOf(id: string): Shelf {
  const name = `kaiku.workshop.${id}`;
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(name) ?? "[]") as Pending[];
      } catch {
        return [];
      }
    },
    write: (pending) => {
      try {
        sessionStorage.setItem(name, JSON.stringify(pending));
      } catch {
        // Without storage only a reload would lose it.
      }
    },
  };
}
