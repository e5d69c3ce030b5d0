import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Submission } from "../player/engine/submission";

/** A finished submission on its way to the server. */
export interface Parcel {
  readonly id: string;
  readonly submission: Submission;
  /** Problem type by which the server refused it. It is kept, and offered again now and then. */
  readonly refusal?: string;
}

/** How much there is in the outbox. */
export interface Queue {
  readonly waiting: number;
  readonly refused: number;
  /** When the oldest of those that wait was answered, by the device's clock. */
  readonly oldestAt?: string;
}

interface OutboxSchema extends DBSchema {
  parcels: { key: string; value: Parcel };
}

const CONNECTION_LOST = ["InvalidStateError", "UnknownError"];

/** Submissions that the server has not acknowledged, in IndexedDB, so that they outlive the page and the power. */
export class Outbox {
  readonly #name: string;
  #database: IDBPDatabase<OutboxSchema>;

  private constructor(name: string, database: IDBPDatabase<OutboxSchema>) {
    this.#name = name;
    this.#database = database;
  }

  static async open(name = "kaiku-outbox"): Promise<Outbox> {
    return new Outbox(name, await connect(name));
  }

  /** Settles once the parcel is on the disk, not only in a buffer. */
  async keep(parcel: Parcel): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction("parcels", "readwrite", { durability: "strict" });
      await Promise.all([transaction.store.put(parcel), transaction.done]);
    });
  }

  /** What is still to be sent, oldest first: ids are UUIDv7 and so sort by time. */
  async waiting(): Promise<readonly Parcel[]> {
    return (await this.#all()).filter((parcel) => parcel.refusal === undefined);
  }

  async refused(): Promise<readonly Parcel[]> {
    return (await this.#all()).filter((parcel) => parcel.refusal !== undefined);
  }

  async queue(): Promise<Queue> {
    const waiting = await this.waiting();
    const total = await this.#use((database) => database.count("parcels"));
    const oldestAt = waiting[0]?.submission?.completedAt;
    const refused = Math.max(0, total - waiting.length);
    return { waiting: waiting.length, refused, ...(typeof oldestAt === "string" && { oldestAt }) };
  }

  /** Forgets a parcel that the server has acknowledged. Nothing else deletes. */
  async acknowledge(id: string): Promise<void> {
    await this.#use((database) => database.delete("parcels", id));
  }

  /** A parcel that the disk has spoilt stays where it is, counts as refused, and does not hide the others. */
  async #all(): Promise<readonly Parcel[]> {
    return this.#use(async (database) => {
      try {
        return await database.getAll("parcels");
      } catch {
        const ids = await database.getAllKeys("parcels");
        const parcels = await Promise.allSettled(ids.map((id) => database.get("parcels", id)));
        return parcels.flatMap((parcel) => (parcel.status === "fulfilled" && parcel.value ? [parcel.value] : []));
      }
    });
  }

  /** Browsers close databases when they like; a new connection does. */
  async #use<Result>(work: (database: IDBPDatabase<OutboxSchema>) => Promise<Result>): Promise<Result> {
    try {
      return await work(this.#database);
    } catch (failure) {
      if (!(failure instanceof DOMException && CONNECTION_LOST.includes(failure.name))) throw failure;
      this.#database = await connect(this.#name);
      return work(this.#database);
    }
  }
}

function connect(name: string): Promise<IDBPDatabase<OutboxSchema>> {
  return openDB<OutboxSchema>(name, 1, {
    upgrade: (database) => database.createObjectStore("parcels", { keyPath: "id" }),
  });
}
