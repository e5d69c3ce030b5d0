import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Courier } from "./courier";
import type { Delivery, Letter, Reply } from "./delivery";
import { Outbox, type Parcel } from "./outbox";

const stored: Delivery = { kind: "stored", receiptCode: "r" };
const refused: Delivery = { kind: "refused", problem: "/problems/invalid" };
let name = 0;
let outbox: Outbox;
let sent: string[][];
let tokens: (string | undefined)[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  outbox = await Outbox.open(`outbox-${name++}`);
  sent = [];
  tokens = [];
});

describe("the courier", () => {
  it("sends the oldest first and forgets what was acknowledged", async () => {
    await keep("b", "a");
    await courier(() => stored).run();
    expect(sent).toEqual([["a", "b"]]);
    expect(await outbox.waiting()).toEqual([]);
  });

  it("sends fifty at a time", async () => {
    await keep(...Array.from({ length: 120 }, (_, index) => String(index).padStart(3, "0")));
    await courier(() => stored).run();
    expect(sent.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(sent[2]?.[0]).toBe("100");
    expect(await outbox.waiting()).toEqual([]);
  });

  it("sends less at a time where answers are long, and the longest alone", async () => {
    for (const [id, length] of Object.entries({ a: 100_000, b: 100_000, c: 100_000, d: 400_000, e: 1 })) {
      await outbox.keep(parcel(id, { comment: "x".repeat(length) }));
    }
    await courier(() => stored).run();
    expect(sent).toEqual([["a", "b"], ["c"], ["d"], ["e"]]);
  });

  it("keeps what could not be sent and sends it again under the same id", async () => {
    await keep("a");
    const replies: Delivery[] = [{ kind: "later" }, { kind: "later" }];
    await courier(() => replies.shift() ?? stored).run();
    expect(await outbox.waiting()).toHaveLength(1);
    await later(2_000);
    await later(4_000);
    expect(sent).toEqual([["a"], ["a"], ["a"]]);
    expect(await outbox.waiting()).toEqual([]);
  });

  it("does not try the next batch when the first could not be sent", async () => {
    await keep(...Array.from({ length: 60 }, (_, index) => String(index).padStart(2, "0")));
    await courier(() => ({ kind: "later" })).run();
    expect(sent).toHaveLength(1);
    expect(await outbox.waiting()).toHaveLength(60);
  });

  it("never waits longer than five minutes", async () => {
    await keep("a");
    await courier(() => ({ kind: "later" })).run();
    for (let tries = 1; tries < 20; tries++) {
      await later(300_000);
      expect(sent).toHaveLength(tries + 1);
    }
  });

  it("waits as long as the server asks", async () => {
    await keep("a");
    const replies: Delivery[] = [{ kind: "later", afterMs: 60_000 }];
    await courier(() => replies.shift() ?? stored).run();
    await later(59_000);
    expect(sent).toHaveLength(1);
    await later(1_000);
    expect(sent).toHaveLength(2);
  });

  it("sends once when it is called twice at the same moment", async () => {
    await keep("a");
    const postal = courier(() => stored);
    await Promise.all([postal.run(), postal.run()]);
    expect(sent).toEqual([["a"]]);
  });

  it("leaves it to the one that is at it where there are two", async () => {
    await keep("a");
    const other = courier(() => stored);
    await Promise.all([courier(() => stored).run(), other.run()]);
    expect(sent).toEqual([["a"]]);
    await later(2_000);
    expect(sent).toEqual([["a"]]);
  });

  it("takes along what is put in while it is sending", async () => {
    await keep("a");
    const postal = courier(async ({ id }) => {
      if (id === "a") await keep("b");
      return stored;
    });
    const running = postal.run();
    void postal.run();
    await running;
    expect(sent).toEqual([["a"], ["b"]]);
  });

  it("lets whoever calls while it is sending wait until all is sent", async () => {
    await keep("a");
    const replies: Delivery[] = [{ kind: "later" }];
    const postal = courier(() => replies.shift() ?? stored);
    void postal.run();
    await postal.run();
    expect(await outbox.waiting()).toEqual([]);
  });

  it("finds after a restart what an earlier page left", async () => {
    await keep("a");
    outbox = await Outbox.open(`outbox-${name - 1}`);
    await courier(() => stored).run();
    expect(sent).toEqual([["a"]]);
  });
});

describe("what the server refuses", () => {
  const aIsPoison = ({ id }: Parcel) => (id === "a" ? refused : stored);

  it("is kept, no longer sent with the rest, and holds up nobody", async () => {
    await keep("a", "b");
    const postal = courier(aIsPoison);
    await postal.run();
    await keep("c");
    await postal.run();
    expect(sent).toEqual([["a", "b"], ["c"]]);
    expect(await outbox.refused()).toMatchObject([{ id: "a", refusal: "/problems/invalid" }]);
    expect(await outbox.queue()).toEqual({ waiting: 0, refused: 1 });
  });

  it("is offered again on wish, and gone once it is taken", async () => {
    await keep("a", "b");
    const postal = courier(aIsPoison);
    await postal.run();
    await courier(() => stored).run(true);
    expect(sent).toEqual([["a", "b"], ["a"]]);
    expect(await outbox.queue()).toEqual({ waiting: 0, refused: 0 });
  });

  it("is offered again after the rest, as soon as the server can be reached", async () => {
    await keep("a");
    await courier(aIsPoison).run();
    await keep("b");
    const replies: Delivery[] = [{ kind: "later" }];
    await courier((parcel) => replies.shift() ?? aIsPoison(parcel)).run(true);
    await later(2_000);
    expect(sent).toEqual([["a"], ["b"], ["b"], ["a"]]);
  });

  it("stands alone when the server refuses the whole batch for it", async () => {
    await keep("a", "b", "c", "poison", "q", "r", "s");
    const unreadable: Reply = { kind: "unreadable", problem: "/problems/unreadable" };
    await courier(
      () => stored,
      (ids) => (ids.includes("poison") ? unreadable : undefined),
    ).run();
    expect(sent).toContainEqual(["poison"]);
    expect(await outbox.waiting()).toEqual([]);
    expect(await outbox.refused()).toMatchObject([{ id: "poison", refusal: "/problems/unreadable" }]);
  });

  it("may be something that cannot even be written down", async () => {
    await outbox.keep(parcel("a", { overall: 1n as unknown as number }));
    await keep("b");
    await courier(() => stored).run();
    expect(sent).toEqual([["b"]]);
    expect(await outbox.refused()).toMatchObject([{ id: "a", refusal: "/problems/unwritable" }]);
  });

  it("may be something that cannot even be read from the disk", async () => {
    await keep("a", "spoilt", "c");
    const read = IDBObjectStore.prototype.get;
    const readAll = vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw new DOMException("Data lost", "NotReadableError");
    });
    const readOne = vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, id) {
      if (id === "spoilt") throw new DOMException("Data lost", "NotReadableError");
      return read.call(this, id);
    });
    await courier(() => stored).run();
    expect(sent).toEqual([["a", "c"]]);
    expect(await outbox.queue()).toEqual({ waiting: 0, refused: 1 });
    readAll.mockRestore();
    readOne.mockRestore();
  });
});

describe("a token that was revoked", () => {
  it("is told, and the rest is sent without it", async () => {
    await keep("a", "b");
    let token: string | undefined = "old";
    const forgotten: string[] = [];
    const postal = new Courier(outbox, {
      deliver: async (letters, sentToken) => {
        tokens.push(sentToken);
        return sentToken ? { kind: "unknown device" } : { kind: "sorted", deliveries: letters.map(() => stored) };
      },
      onDelivery: () => {},
      token: () => token,
      onUnknownDevice: async () => {
        forgotten.push(token ?? "");
        token = undefined;
      },
    });
    await postal.run();
    expect(tokens).toEqual(["old", undefined]);
    expect(forgotten).toEqual(["old"]);
    expect(await outbox.waiting()).toEqual([]);
  });
});

/** @param whole what the server says of a batch as a whole, if it does */
function courier(
  reply: (parcel: Parcel) => Delivery | Promise<Delivery>,
  whole: (ids: readonly string[]) => Reply | undefined = () => undefined,
): Courier {
  const deliver = async (letters: readonly Letter[]): Promise<Reply> => {
    const ids = letters.map(({ parcel }) => parcel.id);
    sent.push(ids);
    const refusal = whole(ids);
    if (refusal) return refusal;
    const deliveries: Delivery[] = [];
    for (const { parcel } of letters) {
      const delivery = await reply(parcel);
      if (delivery.kind === "later") return delivery;
      deliveries.push(delivery);
    }
    return { kind: "sorted", deliveries };
  };
  return new Courier(outbox, { deliver, onDelivery: () => {}, jitter: () => 1 });
}

async function keep(...ids: readonly string[]): Promise<void> {
  for (const id of ids) await outbox.keep(parcel(id));
}

function parcel(id: string, answers: Parcel["submission"]["answers"] = {}): Parcel {
  const startedAt = "2026-05-02T10:11:12Z";
  const submission = { collectorKey: "k", version: 1, language: "fi", phase: "single", complete: true } as const;
  return { id, submission: { ...submission, startedAt, completedAt: startedAt, answers } };
}

/** Lets the clock run, and then the database, which does its work in real time. */
async function later(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
}
