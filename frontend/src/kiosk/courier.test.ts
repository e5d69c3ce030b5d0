import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Courier } from "./courier";
import type { Delivery } from "./delivery";
import { Outbox, type Parcel } from "./outbox";

const stored: Delivery = { kind: "stored", receiptCode: "r" };
let name = 0;
let outbox: Outbox;
let sent: string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  outbox = await Outbox.open(`outbox-${name++}`);
  sent = [];
});

describe("the courier", () => {
  it("sends the oldest first and forgets what was acknowledged", async () => {
    await outbox.keep(parcel("b"));
    await outbox.keep(parcel("a"));
    await courier(() => stored).run();
    expect(sent).toEqual(["a", "b"]);
    expect(await outbox.waiting()).toEqual([]);
  });

  it("keeps what could not be sent and sends it again under the same id", async () => {
    await outbox.keep(parcel("a"));
    const replies: Delivery[] = [{ kind: "later" }, { kind: "later" }, stored];
    const couriers = courier(() => replies.shift() ?? stored);
    await couriers.run();
    expect(await outbox.waiting()).toHaveLength(1);
    await later(2_000);
    await later(4_000);
    expect(sent).toEqual(["a", "a", "a"]);
    expect(await outbox.waiting()).toEqual([]);
  });

  it("waits as long as the server asks", async () => {
    await outbox.keep(parcel("a"));
    const replies: Delivery[] = [{ kind: "later", afterMs: 60_000 }];
    await courier(() => replies.shift() ?? stored).run();
    await later(59_000);
    expect(sent).toHaveLength(1);
    await later(1_000);
    expect(sent).toHaveLength(2);
  });

  it("keeps what the server refuses, stops sending it and goes on with the next", async () => {
    await outbox.keep(parcel("a"));
    await outbox.keep(parcel("b"));
    const postal = courier(({ id }) => (id === "a" ? { kind: "refused", problem: "/problems/invalid" } : stored));
    await postal.run();
    await postal.run();
    expect(sent).toEqual(["a", "b"]);
    expect(await outbox.refused()).toMatchObject([{ id: "a", refusal: "/problems/invalid" }]);
  });

  it("sends once when it is called twice at the same moment", async () => {
    await outbox.keep(parcel("a"));
    const postal = courier(() => stored);
    await Promise.all([postal.run(), postal.run()]);
    expect(sent).toEqual(["a"]);
  });

  it("takes along what is put in while it is sending", async () => {
    await outbox.keep(parcel("a"));
    const postal = courier(async ({ id }) => {
      if (id === "a") await outbox.keep(parcel("b"));
      return stored;
    });
    const running = postal.run();
    void postal.run();
    await running;
    expect(sent).toEqual(["a", "b"]);
  });

  it("finds after a restart what an earlier page left", async () => {
    await outbox.keep(parcel("a"));
    outbox = await Outbox.open(`outbox-${name - 1}`);
    await courier(() => stored).run();
    expect(sent).toEqual(["a"]);
  });
});

function courier(reply: (parcel: Parcel) => Delivery | Promise<Delivery>): Courier {
  const deliver = async (parcel: Parcel) => {
    sent.push(parcel.id);
    return reply(parcel);
  };
  return new Courier(outbox, { deliver, onDelivery: () => {}, jitter: () => 1 });
}

function parcel(id: string): Parcel {
  const startedAt = "2026-05-02T10:11:12Z";
  const submission = { collectorKey: "k", version: 1, language: "fi", phase: "single", complete: true } as const;
  return { id, submission: { ...submission, startedAt, completedAt: startedAt, answers: {} } };
}

/** Lets the clock run, and then the database, which does its work in real time. */
async function later(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms);
  for (let turn = 0; turn < 50; turn++) await new Promise((done) => setImmediate(done));
}
