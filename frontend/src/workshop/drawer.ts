import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is kept on this phone under names, so that it outlives the page, the lock screen and a network that is gone. */
export interface Drawer {
  get<Thing>(name: string): Promise<Thing | undefined>;
  /** Settles once it is on the disk. */
  put(name: string, thing: unknown): Promise<void>;
  remove(name: string): Promise<void>;
  /** Everything whose name begins so, by name. */
  all<Thing>(beginning: string): Promise<readonly Thing[]>;
  /** Nothing of it stays. */
  empty(): Promise<void>;
}

interface Schema extends DBSchema {
  things: { key: string; value: unknown };
}

/** Where the browser lets nothing be kept (a private window of some), it is kept for as long as the page is open. */
export async function openDrawer(name = "kaiku-workshop"): Promise<Drawer> {
  try {
    return kept(
      await openDB<Schema>(name, 1, {
        upgrade: (database) => void database.createObjectStore("things"),
      }),
    );
  } catch {
    return remembered();
  }
}

function kept(database: IDBPDatabase<Schema>): Drawer {
  return {
    get: async <Thing>(name: string) => (await database.get("things", name)) as Thing | undefined,
    put: async (name, thing) => {
      const transaction = database.transaction("things", "readwrite", { durability: "strict" });
      await Promise.all([transaction.store.put(thing, name), transaction.done]);
    },
    remove: (name) => database.delete("things", name),
    all: async <Thing>(beginning: string) =>
      (await database.getAll("things", IDBKeyRange.bound(beginning, `${beginning}\uffff`))) as Thing[],
    empty: () => database.clear("things"),
  };
}

function remembered(): Drawer {
  const things = new Map<string, unknown>();
  return {
    get: async <Thing>(name: string) => things.get(name) as Thing | undefined,
    put: async (name, thing) => void things.set(name, thing),
    remove: async (name) => void things.delete(name),
    all: async <Thing>(beginning: string) =>
      [...things]
        .filter(([name]) => name.startsWith(beginning))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, thing]) => thing as Thing),
    empty: async () => things.clear(),
  };
}
