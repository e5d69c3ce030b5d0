import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { Courier } from "./courier";
import { type Delivery, deliver, letterOf } from "./delivery";
import { Outbox, type Parcel, type Queue } from "./outbox";
import { useEvery } from "./useEvery";

/** How a parcel stands: on its way until the first reply. */
export type Postmark = { readonly kind: "on its way" } | Delivery;

/** Whether this browser keeps what is put into the outbox: it does, it has no room left, or it has no database at all. */
export type Keeping = "kept" | "full" | "none";

export interface Post {
  /** Stores the parcel and starts to send it. Rejects only if it could be neither stored nor sent. */
  readonly post: (parcel: Parcel) => Promise<void>;
  readonly postmark: (id: string) => Postmark;
  readonly queue: Queue;
  readonly keeping: Keeping;
  /** Sends what waits, now, and on wish also what was refused. */
  readonly send: (refusedToo?: boolean) => Promise<void>;
}

interface PostOptions {
  /** The token of an enrolled device. */
  readonly token?: string | undefined;
  readonly onUnknownDevice?: (token: string) => Promise<void>;
}

interface Office {
  readonly outbox: Outbox;
  readonly courier: Courier;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const EMPTY: Queue = { waiting: 0, refused: 0 };
/** Tells the other pages of this browser what became of a parcel, since whoever sends it may not be whoever waits. */
const CHANNEL = "kaiku-deliveries";

/** The outbox of this browser and its courier, for as long as the page is open. */
export function usePost({ token, onUnknownDevice }: PostOptions = {}): Post {
  const [last, setLast] = useState<{ id: string; delivery: Delivery }>();
  const [queue, setQueue] = useState(EMPTY);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const office = useRef<Promise<Office>>(undefined);
  const awaited = useRef<string>(undefined);
  const known = useRef(token);
  known.current = token;

  const count = useCallback(async () => {
    const counted = await office.current?.then(({ outbox }) => outbox.queue());
    if (counted) setQueue((before) => (same(before, counted) ? before : counted));
  }, []);
  const learn = useCallback((id: string, delivery: Delivery) => {
    if (id === awaited.current || delivery.kind === "later") setLast({ id, delivery });
  }, []);
  const forgetToken = useEffectEvent(async () => {
    const lost = known.current;
    known.current = undefined;
    if (lost) await onUnknownDevice?.(lost);
  });

  const send = useCallback(
    async (refusedToo = false) => {
      try {
        await office.current?.then(({ courier }) => courier.run(refusedToo));
      } finally {
        await count();
      }
    },
    [count],
  );

  useEffect(() => {
    const channel = "BroadcastChannel" in window ? new BroadcastChannel(CHANNEL) : undefined;
    channel?.addEventListener("message", ({ data }) => {
      learn(data.id, data.delivery);
      count().catch(() => {});
    });

    const opening = Outbox.open().then((outbox) => {
      const onDelivery = ({ id }: Parcel, delivery: Delivery) => {
        learn(id, delivery);
        channel?.postMessage({ id, delivery });
      };
      const options = { deliver, onDelivery, token: () => known.current, onUnknownDevice: () => forgetToken() };
      return { outbox, courier: new Courier(outbox, options) };
    });
    office.current = opening;
    opening.then(
      () => setKeeping("kept"),
      () => setKeeping("none"),
    );
    send(true).catch(() => {});
    const daily = setInterval(() => void send(true).catch(() => {}), DAY_MS);
    return () => {
      clearInterval(daily);
      channel?.close();
      opening.then(({ courier }) => courier.stop()).catch(() => {});
    };
  }, [count, learn, send]);
  useEvery(MINUTE_MS, () => void send().catch(() => {}));

  const post = useCallback(
    async (parcel: Parcel) => {
      awaited.current = parcel.id;
      try {
        const { outbox } = await (office.current ?? Promise.reject(new Error("The outbox is not open")));
        await outbox.keep(parcel);
        setKeeping("kept");
        void send().catch(() => {});
      } catch (failure) {
        // A browser without storage (private mode, a full disk): then only the server can hold it.
        setKeeping(failure instanceof DOMException && failure.name === "QuotaExceededError" ? "full" : "none");
        const letter = letterOf(parcel);
        const reply = letter && (await deliver([letter], known.current));
        const delivery = reply?.kind === "sorted" ? reply.deliveries[0] : undefined;
        if (delivery?.kind !== "stored") throw new Error("Neither stored nor sent");
        learn(parcel.id, delivery);
      }
    },
    [learn, send],
  );
  const postmark = (id: string): Postmark => {
    // Whatever could not be sent holds up all that came after it.
    if (last?.id === id || last?.delivery.kind === "later") return last.delivery;
    return { kind: "on its way" };
  };
  return { post, postmark, queue, keeping, send };
}

const same = (one: Queue, other: Queue) =>
  one.waiting === other.waiting && one.refused === other.refused && one.oldestAt === other.oldestAt;
