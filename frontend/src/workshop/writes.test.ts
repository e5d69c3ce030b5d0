import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { type Drawer, openDrawer } from "./drawer";
import { type Act, Writes } from "./writes";

let drawer: Drawer;
let writes: Writes;
let name = 0;

beforeEach(async () => {
  drawer = await openDrawer(`writes-${name++}`);
  writes = new Writes(drawer);
});

describe("what is still to be sent", () => {
  it("stands in the order in which it was done, also after the page was loaded again", async () => {
    await writes.add(card("b", "first"));
    await writes.add(card("a", "second"));
    expect(await texts(new Writes(drawer))).toEqual(["first", "second"]);
  });

  it("is of one card only what was done last, in its old place", async () => {
    await writes.add(card("a", "first"));
    await writes.add(card("b", "second"));
    await writes.add(card("a", "first, mended"));
    expect(await texts(writes)).toEqual(["first, mended", "second"]);
  });

  it("is one ballot", async () => {
    await writes.add({ kind: "ballot", ballot: { dots: { g: 1 } } });
    await writes.add({ kind: "ballot", ballot: { dots: { g: 2 } } });
    expect((await writes.all()).map(({ act }) => act)).toEqual([{ kind: "ballot", ballot: { dots: { g: 2 } } }]);
  });

  it("keeps what was changed while the earlier words were under way", async () => {
    await writes.add(card("a", "sent"));
    const [sent] = await writes.all();
    await writes.add(card("a", "changed"));
    if (sent) await writes.settle(sent);
    expect(await texts(writes)).toEqual(["changed"]);
    const [changed] = await writes.all();
    if (changed) await writes.settle(changed);
    expect(await texts(writes)).toEqual([]);
  });

  it("keeps the words of what was refused", async () => {
    await writes.add(card("a", "too late"));
    const [late] = await writes.all();
    if (late) await writes.refuse(late, "workshop-step");
    expect(await writes.all()).toMatchObject([{ refusal: "workshop-step", act: { text: "too late" } }]);
  });

  it("goes with the place in the workshop", async () => {
    await writes.add(card("a", "first"));
    await drawer.empty();
    expect(await texts(writes)).toEqual([]);
  });
});

const card = (id: string, text: string): Act => ({ kind: "card", id, text, language: "fi" });
const texts = async (of: Writes) => (await of.all()).map(({ act }) => (act.kind === "card" ? act.text : act.kind));
