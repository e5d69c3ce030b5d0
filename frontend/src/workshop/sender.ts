import type { Write, Writes } from "./writes";

/** What became of a write. */
export type Delivery =
  | { readonly kind: "stored" }
  | { readonly kind: "refused"; readonly problem: string }
  /** The server knows this participant no longer. */
  | { readonly kind: "stranger" }
  /** Not now. `afterMs` is what the server asked for. */
  | { readonly kind: "later"; readonly afterMs?: number };

interface SenderOptions {
  /** Never rejects. */
  readonly deliver: (write: Write) => Promise<Delivery>;
  /** After each, once it is known in the drawer as well. */
  readonly onDelivery: (write: Write, delivery: Delivery) => void;
  /** 0..1, so that many phones do not come back at the same moment. */
  readonly jitter?: () => number;
}

const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends what was written, one after the other and in order. When the server cannot be reached it waits, longer each time,
 * and begins again with the same one. Of several pages of one browser only one sends at a time.
 */
export class Sender {
  readonly #writes: Writes;
  readonly #options: SenderOptions;
  #running = false;
  #again = false;
  #stopped = false;
  #failures = 0;
  #notBefore = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(writes: Writes, options: SenderOptions) {
    this.#writes = writes;
    this.#options = options;
  }

  /** Sends what waits, now, unless the server asked for patience. A call while it is sending makes it look once more. */
  async run(): Promise<void> {
    this.#again = true;
    if (this.#running || this.#stopped || Date.now() < this.#notBefore) return;
    this.#running = true;
    clearTimeout(this.#timer);
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        if (!(await alone(() => this.#round()))) this.#wait();
      }
    } finally {
      this.#running = false;
    }
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #round(): Promise<void> {
    for (;;) {
      const [next] = (await this.#writes.all()).filter(({ refusal }) => refusal === undefined);
      if (!next || this.#stopped) return;
      const delivery = await this.#options.deliver(next);
      if (delivery.kind === "stored") await this.#writes.settle(next);
      if (delivery.kind === "refused") await this.#writes.refuse(next, delivery.problem);
      this.#options.onDelivery(next, delivery);
      if (delivery.kind === "stranger") return this.stop();
      if (delivery.kind === "later") return this.#wait(delivery.afterMs);
      this.#failures = 0;
    }
  }

  #wait(askedMs = 0): void {
    const { jitter = Math.random } = this.#options;
    const backoff = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.#failures++) * (0.5 + jitter() / 2);
    const wait = askedMs > 0 ? askedMs + jitter() * SHORTEST_WAIT_MS : backoff;
    if (askedMs > 0) this.#notBefore = Date.now() + askedMs;
    this.#again = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run().catch(() => this.#wait()), wait);
  }
}

/** @returns false, and does nothing, while another page is at work. Without locks two may be, which harms nobody. */
async function alone(work: () => Promise<void>): Promise<boolean> {
  if (!navigator.locks) {
    await work();
    return true;
  }
  return navigator.locks.request("kaiku-workshop", { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}
