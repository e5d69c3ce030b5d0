import { useCallback, useEffect, useRef, useState } from "react";
import { Courier } from "./courier";
import { type Delivery, deliver } from "./delivery";
import { Outbox, type Parcel } from "./outbox";

/** How a parcel stands: on its way until the first reply. */
export type Postmark = { readonly kind: "on its way" } | Delivery;

interface Post {
  /** Stores the parcel and starts to send it. Rejects only if it could be neither stored nor sent. */
  readonly post: (parcel: Parcel) => Promise<void>;
  readonly postmark: (id: string) => Postmark;
}

/** The outbox of this browser and its courier, for as long as the page is open. */
export function usePost(): Post {
  const [last, setLast] = useState<{ id: string; delivery: Delivery }>();
  const office = useRef<Promise<{ outbox: Outbox; courier: Courier }>>(undefined);

  const onDelivery = useCallback((parcel: Parcel, delivery: Delivery) => {
    setLast({ id: parcel.id, delivery });
  }, []);

  useEffect(() => {
    const opening = Outbox.open().then((outbox) => ({ outbox, courier: new Courier(outbox, { deliver, onDelivery }) }));
    office.current = opening;
    const run = () => opening.then(({ courier }) => courier.run()).catch(() => {});
    run();
    window.addEventListener("online", run);
    return () => {
      window.removeEventListener("online", run);
      opening.then(({ courier }) => courier.stop()).catch(() => {});
    };
  }, [onDelivery]);

  const post = useCallback(
    async (parcel: Parcel) => {
      try {
        const { outbox, courier } = await (office.current ?? Promise.reject(new Error("The outbox is not open")));
        await outbox.keep(parcel);
        void courier.run();
      } catch {
        // A browser without storage (private mode, a full disk): then only the server can hold it.
        const delivery = await deliver(parcel);
        if (delivery.kind !== "stored") throw new Error("Neither stored nor sent");
        onDelivery(parcel, delivery);
      }
    },
    [onDelivery],
  );
  const postmark = (id: string): Postmark => {
    // Whatever could not be sent holds up all that came after it.
    if (last?.id === id || last?.delivery.kind === "later") return last.delivery;
    return { kind: "on its way" };
  };
  return { post, postmark };
}
