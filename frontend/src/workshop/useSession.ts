import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkshopState } from "../api/types";
import { keepWatching, type Watched } from "../api/watch";
import { merged } from "../api/workshopState";
import { afterAct } from "./cards";
import type { Drawer } from "./drawer";
import { newest } from "./newest";
import { Sender } from "./sender";
import { deliver, type Seat, watchSession } from "./server";
import { type Act, type Write, Writes } from "./writes";

export interface Session {
  /** What is known of the workshop; undefined until something is. */
  readonly state: WorkshopState | undefined;
  readonly connection: Watched<WorkshopState>["connection"];
  /** What the server has not confirmed, in order. */
  readonly writes: readonly Write[];
  /** The workshop is gone, or this place in it. */
  readonly isOver: boolean;
  /** Keeps an act and sends it as soon as that can be. Settles when it is kept. */
  readonly act: (act: Act) => Promise<void>;
  /** Forgets a write that the server refused. */
  readonly dismiss: (write: Write) => Promise<void>;
}

/** A finger that presses several times is one change. */
const BALLOT_PAUSE_MS = 400;
const SNAPSHOT_REST_MS = 1_000;

/** A place in a workshop: what is seen from it, and what is done there. Both outlive the page and the network. */
export function useSession(drawer: Drawer, seat: Seat): Session {
  const [state, setState] = useState<WorkshopState>();
  const [connection, setConnection] = useState<Session["connection"]>("connecting");
  const [writes, setWrites] = useState<readonly Write[]>([]);
  const [isOver, setOver] = useState(false);
  const book = useMemo(() => new Writes(drawer), [drawer]);
  const sender = useRef<Sender>(undefined);
  const ballotTimer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const look = useCallback(async () => setWrites(await book.all()), [book]);
  const send = useCallback(() => void sender.current?.run().catch(() => {}), []);

  useEffect(() => {
    const current = new Sender(book, {
      deliver: (write) => deliver(seat, write),
      onDelivery: ({ act }, { kind }) => {
        if (kind === "stored") setState((now) => now && afterAct(now, act));
        if (kind === "stranger") setOver(true);
        void look();
      },
    });
    sender.current = current;
    void look();
    send();
    return () => current.stop();
  }, [book, seat, look, send]);

  useEffect(() => {
    let stop = () => {};
    let isCurrent = true;
    drawer
      .get<WorkshopState>("state")
      .catch(() => undefined)
      .then((stored) => {
        if (!isCurrent) return;
        if (stored) setState(stored);
        stop = keepWatching<WorkshopState>(
          (known, signal) => watchSession(seat, known, signal),
          (change) => {
            const { state: said } = change;
            if (said) setState((now) => merged(now, said));
            if (change.connection) setConnection(change.connection);
            if (change.connection === "live") send();
            if (change.failure) setOver(true);
          },
          stored && String(stored.sequence),
        );
      });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [drawer, seat, send]);

  // What the last event told, so that a reload without a network shows it, and asks only for what came after.
  const keep = useMemo(() => newest<WorkshopState>((known) => drawer.put("state", known), SNAPSHOT_REST_MS), [drawer]);
  useEffect(() => {
    if (state) keep(state);
  }, [state, keep]);

  useEffect(() => {
    const seen = () => document.visibilityState === "visible" && send();
    addEventListener("online", send);
    document.addEventListener("visibilitychange", seen);
    return () => {
      removeEventListener("online", send);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [send]);

  const act = useCallback(
    async (done: Act) => {
      await book.add(done);
      await look();
      clearTimeout(ballotTimer.current);
      if (done.kind === "ballot") ballotTimer.current = setTimeout(send, BALLOT_PAUSE_MS);
      else send();
    },
    [book, look, send],
  );
  const dismiss = useCallback((write: Write) => book.settle(write).then(look), [book, look]);
  return { state, connection, writes, isOver, act, dismiss };
}
