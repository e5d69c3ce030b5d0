import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDrawer } from "./drawer";
import { type Delivery, Sender } from "./sender";
import { type Write, Writes } from "./writes";

const stored: Delivery = { kind: "stored" };
const later: Delivery = { kind: "later" };
let name = 0;
let writes: Writes;
let sent: string[];
let told: string[];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  writes = new Writes(await openDrawer(`sender-${name++}`));
  sent = [];
  told = [];
});
afterEach(() => vi.useRealTimers());

describe("the sender", () => {
  it("sends one after the other, in order, and forgets what is stored", async () => {
    await write("a", "b", "c");
    await sender(() => stored).run();
    expect(sent).toEqual(["a", "b", "c"]);
    expect(await writes.all()).toEqual([]);
  });

  it("stops at what gets no reply, and begins again with the same", async () => {
    await write("a", "b");
    const replies = [later, stored, stored];
    await sender(() => replies.shift() ?? stored).run();
    expect(sent).toEqual(["a"]);
    expect(await writes.all()).toHaveLength(2);
    await waitFor(1_000);
    expect(sent).toEqual(["a", "a", "b"]);
    expect(await writes.all()).toEqual([]);
  });

  it("waits longer each time", async () => {
    await write("a");
    await sender(() => later).run();
    await waitFor(1_000);
    expect(sent).toHaveLength(2);
    await waitFor(1_000);
    expect(sent).toHaveLength(2);
    await waitFor(1_000);
    expect(sent).toHaveLength(3);
  });

  it("waits as long as the server asks, whoever calls meanwhile", async () => {
    await write("a");
    const replies: Delivery[] = [{ kind: "later", afterMs: 10_000 }];
    const one = sender(() => replies.shift() ?? stored);
    await one.run();
    await waitFor(5_000);
    await one.run();
    expect(sent).toHaveLength(1);
    await waitFor(6_000);
    expect(sent).toHaveLength(2);
  });

  it("goes on past what is refused, and keeps it", async () => {
    await write("a", "b");
    await sender((text) => (text === "a" ? { kind: "refused", problem: "workshop-step" } : stored)).run();
    expect(sent).toEqual(["a", "b"]);
    expect(await writes.all()).toMatchObject([{ refusal: "workshop-step" }]);
  });

  it("sends nothing more for a stranger", async () => {
    await write("a", "b");
    const one = sender(() => ({ kind: "stranger" }));
    await one.run();
    await one.run();
    expect(sent).toEqual(["a"]);
    expect(told).toEqual(["a stranger"]);
  });

  it("takes what is written while it sends", async () => {
    await write("a");
    const one = sender(() => stored);
    const running = one.run();
    await write("b");
    await one.run();
    await running;
    expect(sent).toEqual(["a", "b"]);
  });
});

const write = async (...texts: string[]) => {
  for (const text of texts) await writes.add({ kind: "card", id: `card-${text}`, text, language: "fi" });
};
const textOf = ({ act }: Write) => (act.kind === "card" ? act.text : act.kind);
const sender = (reply: (text: string) => Delivery) =>
  new Sender(writes, {
    deliver: async (one) => {
      sent.push(textOf(one));
      return reply(textOf(one));
    },
    onDelivery: (one, { kind }) => void told.push(`${textOf(one)} ${kind}`),
    jitter: () => 1,
  });

/** Lets time pass, and whatever then goes through the database settle. */
async function waitFor(ms: number) {
  await vi.advanceTimersByTimeAsync(ms + 1);
  for (let turn = 0; turn < 20; turn++) await new Promise((next) => setImmediate(next));
}
