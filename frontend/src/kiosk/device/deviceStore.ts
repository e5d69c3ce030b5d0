import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Contact } from "../server";
import type { DeviceAssignment } from "./programme";

export interface Enrolment {
  readonly deviceId: string;
  readonly token: string;
}

/** The assignment and the ETag under which it was read. */
export interface TaggedAssignment {
  readonly tag: string;
  readonly content: DeviceAssignment;
}

/** Wrong PINs since the last right one, and when the next may be tried, in ms. */
export interface PinTries {
  readonly wrong: number;
  readonly pausedUntil: number;
}

/** What a tablet remembers of itself. */
interface Memory {
  enrolment: Enrolment;
  assignment: TaggedAssignment;
  contact: Contact;
  pinTries: PinTries;
  /** The museum has revoked it, and nobody has enrolled it since. */
  signedOut: true;
}

interface DeviceSchema extends DBSchema {
  memory: { key: string; value: Memory[keyof Memory] };
}

/** The tablet's own memory, in IndexedDB; where there is none, only until the page is closed. */
export class DeviceStore {
  readonly #database: IDBPDatabase<DeviceSchema> | undefined;
  readonly #fleeting = new Map<string, unknown>();

  private constructor(database: IDBPDatabase<DeviceSchema> | undefined) {
    this.#database = database;
  }

  static async open(name = "kaiku-device"): Promise<DeviceStore> {
    const opening = openDB<DeviceSchema>(name, 1, { upgrade: (database) => database.createObjectStore("memory") });
    return new DeviceStore(await opening.catch(() => undefined));
  }

  /** Never rejects: what cannot be read is as good as forgotten. */
  async recall<Key extends keyof Memory>(key: Key): Promise<Memory[Key] | undefined> {
    const kept = this.#fleeting.get(key) ?? (await this.#database?.get("memory", key).catch(() => undefined));
    return kept as Memory[Key] | undefined;
  }

  /** Never rejects: what the disk does not take is remembered until the page is closed. */
  async keep<Key extends keyof Memory>(key: Key, value: Memory[Key]): Promise<void> {
    try {
      if (!this.#database) throw new Error("There is no database");
      const transaction = this.#database.transaction("memory", "readwrite", { durability: "strict" });
      await Promise.all([transaction.store.put(value, key), transaction.done]);
      this.#fleeting.delete(key);
    } catch {
      this.#fleeting.set(key, value);
    }
  }

  async forget(...keys: (keyof Memory)[]): Promise<void> {
    for (const key of keys) {
      this.#fleeting.delete(key);
      await this.#database?.delete("memory", key).catch(() => {});
    }
  }
}
