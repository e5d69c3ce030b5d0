import type { Delivery } from "./delivery";
import type { Outbox, Parcel } from "./outbox";

const SHORTEST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;

interface CourierOptions {
  readonly deliver: (parcel: Parcel) => Promise<Delivery>;
  readonly onDelivery: (parcel: Parcel, delivery: Delivery) => void;
  /** 0..1, so that many tablets do not come back at the same moment. */
  readonly jitter?: () => number;
}

/**
 * Empties the outbox, one parcel after the other, oldest first. When the server cannot be reached it waits, longer each
 * time, and begins again; it never gives a parcel up.
 */
export class Courier {
  readonly #outbox: Outbox;
  readonly #options: CourierOptions;
  #running = false;
  #again = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outbox: Outbox, options: CourierOptions) {
    this.#outbox = outbox;
    this.#options = options;
  }

  /** Sends what waits, now. A call while it is sending makes it look once more when it is done. */
  async run(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    clearTimeout(this.#timer);
    try {
      while (this.#again) {
        this.#again = false;
        await this.#round();
      }
    } finally {
      this.#running = false;
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #round(): Promise<void> {
    for (const parcel of await this.#outbox.waiting()) {
      const delivery = await this.#options.deliver(parcel);
      if (delivery.kind === "stored") await this.#outbox.acknowledge(parcel.id);
      if (delivery.kind === "refused") await this.#outbox.keep({ ...parcel, refusal: delivery.problem });
      this.#options.onDelivery(parcel, delivery);
      if (delivery.kind === "later") {
        this.#wait(delivery.afterMs);
        return;
      }
      this.#failures = 0;
    }
  }

  #wait(askedMs = 0): void {
    const { jitter = Math.random } = this.#options;
    const backoff = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.#failures++);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), Math.max(askedMs, backoff * (0.5 + jitter() / 2)));
  }
}
