import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Submission } from "../player/engine/submission";

/** A finished submission on its way to the server. */
export interface Parcel {
  readonly id: string;
  readonly submission: Submission;
  /** Problem type by which the server refused it for good. It is kept, and not sent again. */
  readonly refusal?: string;
}

interface OutboxSchema extends DBSchema {
  parcels: { key: string; value: Parcel };
}

/** Submissions that the server has not acknowledged, in IndexedDB, so that they outlive the page and the power. */
export class Outbox {
  readonly #database: IDBPDatabase<OutboxSchema>;

  private constructor(database: IDBPDatabase<OutboxSchema>) {
    this.#database = database;
  }

  static async open(name = "kaiku-outbox"): Promise<Outbox> {
    return new Outbox(
      await openDB<OutboxSchema>(name, 1, {
        upgrade: (database) => database.createObjectStore("parcels", { keyPath: "id" }),
      }),
    );
  }

  /** Settles once the parcel is on the disk, not only in a buffer. */
  async keep(parcel: Parcel): Promise<void> {
    const transaction = this.#database.transaction("parcels", "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.put(parcel), transaction.done]);
  }

  /** What is still to be sent, oldest first: ids are UUIDv7 and so sort by time. */
  async waiting(): Promise<readonly Parcel[]> {
    const parcels = await this.#database.getAll("parcels");
    return parcels.filter((parcel) => parcel.refusal === undefined);
  }

  async refused(): Promise<readonly Parcel[]> {
    const parcels = await this.#database.getAll("parcels");
    return parcels.filter((parcel) => parcel.refusal !== undefined);
  }

  /** Forgets a parcel that the server has acknowledged. Nothing else deletes. */
  async acknowledge(id: string): Promise<void> {
    await this.#database.delete("parcels", id);
  }
}
