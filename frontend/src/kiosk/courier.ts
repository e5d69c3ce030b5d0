import { type Delivery, type Letter, letterOf, type Reply } from "./delivery";
import type { Outbox, Parcel } from "./outbox";

const SHORTEST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;
const BATCH_PARCELS = 50;
const BATCH_CHARACTERS = 250_000;
const UNWRITABLE = "/problems/unwritable";

interface CourierOptions {
  readonly deliver: (letters: readonly Letter[], token?: string) => Promise<Reply>;
  /** What became of a parcel; "later" goes for all that wait. */
  readonly onDelivery: (parcel: Parcel, delivery: Delivery) => void;
  /** The token of an enrolled device. */
  readonly token?: () => string | undefined;
  /** The server does not know the token; the rest is sent without it. */
  readonly onUnknownDevice?: () => Promise<void>;
  /** 0..1, so that many tablets do not come back at the same moment. */
  readonly jitter?: () => number;
}

/**
 * Empties the outbox, oldest first, in batches. When the server cannot be reached it waits, longer each time, and begins
 * again; it never gives a parcel up. Of several pages of one browser only one sends at a time.
 */
export class Courier {
  readonly #outbox: Outbox;
  readonly #options: CourierOptions;
  #running: Promise<void> | undefined;
  #again = false;
  #refusedToo = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outbox: Outbox, options: CourierOptions) {
    this.#outbox = outbox;
    this.#options = options;
  }

  /**
   * Sends what waits, now. A call while it is sending makes it look once more when it is done, and waits for that.
   *
   * @param refusedToo offers again what was refused, once the server can be reached
   */
  run(refusedToo = false): Promise<void> {
    this.#again = true;
    this.#refusedToo ||= refusedToo;
    this.#running ??= this.#rounds();
    return this.#running;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #rounds(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      while (this.#again) {
        this.#again = false;
        if (!(await alone(() => this.#round()))) this.#wait();
      }
    } finally {
      this.#running = undefined;
    }
  }

  async #round(): Promise<void> {
    const refused = this.#refusedToo ? await this.#outbox.refused() : [];
    for (const parcels of [await this.#outbox.waiting(), refused]) {
      for (const batch of batchesOf(await this.#letters(parcels))) {
        if (!(await this.#send(batch))) return;
        this.#failures = 0;
      }
    }
    this.#failures = 0;
    this.#refusedToo = false;
  }

  async #letters(parcels: readonly Parcel[]): Promise<readonly Letter[]> {
    const letters: Letter[] = [];
    for (const parcel of parcels) {
      const letter = letterOf(parcel);
      if (letter) letters.push(letter);
      else await this.#settle(parcel, { kind: "refused", problem: UNWRITABLE });
    }
    return letters;
  }

  /** @returns whether to go on: false when the server cannot take anything now. */
  async #send(letters: readonly Letter[]): Promise<boolean> {
    const { deliver, token, onUnknownDevice, onDelivery } = this.#options;
    const [first] = letters;
    if (!first) return true;
    const known = token?.();
    const reply = await deliver(letters, known);
    switch (reply.kind) {
      case "sorted":
        for (const [index, delivery] of reply.deliveries.entries()) {
          await this.#settle((letters[index] ?? first).parcel, delivery);
        }
        return true;
      case "unreadable":
        if (letters.length > 1) return this.#halve(letters);
        await this.#settle(first.parcel, { kind: "refused", problem: reply.problem });
        return true;
      case "unknown device":
        if (known) await onUnknownDevice?.();
        if (known && token?.() !== known) return this.#send(letters);
        return this.#later(first.parcel, { kind: "later" }, onDelivery);
      case "later":
        return this.#later(first.parcel, reply, onDelivery);
    }
  }

  /** Until the parcel for which the whole batch was refused stands alone. */
  async #halve(letters: readonly Letter[]): Promise<boolean> {
    const middle = Math.ceil(letters.length / 2);
    return (await this.#send(letters.slice(0, middle))) && this.#send(letters.slice(middle));
  }

  async #settle(parcel: Parcel, delivery: Delivery): Promise<void> {
    if (delivery.kind === "stored") await this.#outbox.acknowledge(parcel.id);
    if (delivery.kind === "refused" && delivery.problem !== parcel.refusal) {
      // A full disk cannot note it: then it is sent again with the next round, which harms nobody.
      await this.#outbox.keep({ ...parcel, refusal: delivery.problem }).catch(() => {});
    }
    this.#options.onDelivery(parcel, delivery);
  }

  #later(
    parcel: Parcel,
    delivery: Extract<Reply, { kind: "later" }>,
    onDelivery: CourierOptions["onDelivery"],
  ): boolean {
    onDelivery(parcel, delivery);
    this.#wait(delivery.afterMs);
    return false;
  }

  #wait(askedMs = 0): void {
    const { jitter = Math.random } = this.#options;
    const backoff = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.#failures++);
    clearTimeout(this.#timer);
    const again = () => void this.run().catch(() => this.#wait());
    this.#timer = setTimeout(again, Math.max(askedMs, backoff * (0.5 + jitter() / 2)));
  }
}

/** Small enough for the server and for a poor line. A parcel that is larger goes alone. */
function batchesOf(letters: readonly Letter[]): readonly (readonly Letter[])[] {
  const batches: Letter[][] = [];
  let room = 0;
  for (const letter of letters) {
    const last = batches.at(-1);
    if (last && last.length < BATCH_PARCELS && letter.text.length <= room) {
      last.push(letter);
      room -= letter.text.length;
    } else {
      batches.push([letter]);
      room = BATCH_CHARACTERS - letter.text.length;
    }
  }
  return batches;
}

/** @returns false, and does nothing, while another page is at work. Without locks two may be, which harms nobody. */
async function alone(work: () => Promise<void>): Promise<boolean> {
  if (!navigator.locks) {
    await work();
    return true;
  }
  return navigator.locks.request("kaiku-courier", { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}
