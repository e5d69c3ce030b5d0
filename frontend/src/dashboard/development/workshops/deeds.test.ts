import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiProblem } from "../../../api/problem";
import type { WorkshopState } from "../../../api/types";
import { afterDeed, type Deed, Deeds, type Pending } from "./deeds";

const move = (cardId: string, groupId: string | null = "g"): Deed => ({ kind: "move", cardId, groupId });

describe("what a facilitator does", () => {
  let shelf: readonly Pending[];
  let sent: Deed[];
  let replies: (ApiProblem | undefined)[];
  let deeds: Deeds;
  const begin = () =>
    new Deeds(
      async (deed) => {
        sent.push(deed);
        const reply = replies.shift();
        if (reply) throw reply;
      },
      () => {},
      {
        read: () => shelf,
        write: (pending) => {
          shelf = pending;
        },
      },
    );

  beforeEach(() => {
    vi.useFakeTimers();
    shelf = [];
    sent = [];
    replies = [];
    deeds = begin();
  });
  afterEach(() => {
    deeds.stop();
    vi.useRealTimers();
  });

  it("is sent in order", async () => {
    deeds.add("1", move("a"));
    deeds.add("2", move("b"));
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([move("a"), move("b")]);
    expect(deeds.pending()).toEqual([]);
  });

  it("waits without a network, is tried again by itself, and nothing overtakes it", async () => {
    replies = [new ApiProblem(0)];
    deeds.add("1", move("a"));
    deeds.add("2", move("b"));
    await vi.advanceTimersByTimeAsync(0);
    expect(deeds.isLost()).toBe(true);
    expect(deeds.pending()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([move("a"), move("a"), move("b")]);
    expect(deeds.isLost()).toBe(false);
    expect(deeds.pending()).toEqual([]);
  });

  it("steps aside when it is refused, and can be repeated or given up", async () => {
    replies = [new ApiProblem(409, { type: "/problems/workshop-step" })];
    deeds.add("1", move("a"));
    deeds.add("2", move("b"));
    await vi.advanceTimersByTimeAsync(0);
    expect(deeds.pending()).toEqual([{ id: "1", deed: move("a"), refusal: { status: 409, slug: "workshop-step" } }]);
    replies = [new ApiProblem(409, { type: "/problems/workshop-step" })];
    deeds.repeat();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([move("a"), move("b"), move("a")]);
    deeds.forget("1");
    expect(deeds.pending()).toEqual([]);
  });

  it("outlives the page", async () => {
    replies = [new ApiProblem(503)];
    deeds.add("1", move("a"));
    await vi.advanceTimersByTimeAsync(0);
    deeds.stop();
    deeds = begin();
    await deeds.run();
    expect(sent).toEqual([move("a"), move("a")]);
    expect(shelf).toEqual([]);
  });
});

describe("the workshop with it done", () => {
  const state = {
    cards: [
      { id: "a", text: "a", language: "fi", position: 1, groupId: "g" },
      { id: "b", text: "b", language: "fi", position: 2 },
    ],
    groups: [{ id: "g", title: "G", position: 3, chosen: false }],
  } as unknown as WorkshopState;
  const groupsOf = (after: WorkshopState) => after.cards.map(({ groupId }) => groupId ?? null);

  it("has cards where they were put", () => {
    expect(groupsOf(afterDeed(state, move("b")))).toEqual(["g", "g"]);
    expect(groupsOf(afterDeed(state, move("a", null)))).toEqual([null, null]);
  });

  it("has groups as they were made, named and taken apart", () => {
    const made = afterDeed(state, { kind: "group", groupId: "h", title: "H" });
    expect(made.groups.map(({ title }) => title)).toEqual(["G", "H"]);
    expect(afterDeed(made, { kind: "group", groupId: "g", title: "G2" }).groups[0]?.title).toBe("G2");
    const apart = afterDeed(state, { kind: "ungroup", groupId: "g" });
    expect(apart.groups).toEqual([]);
    expect(groupsOf(apart)).toEqual([null, null]);
  });

  it("has what was chosen, with its action, also when it is no longer chosen", () => {
    const chosen = afterDeed(state, { kind: "choose", groupId: "g", chosen: true, actionId: "x" });
    expect(chosen.groups[0]).toMatchObject({ chosen: true, actionId: "x" });
    expect(afterDeed(chosen, { kind: "choose", groupId: "g", chosen: false }).groups[0]).toMatchObject({
      chosen: false,
      actionId: "x",
    });
  });

  it("has new cards last, and hidden ones hidden", () => {
    const more = afterDeed(state, { kind: "card", cardId: "c", text: "c", language: "en" });
    expect(more.cards.at(-1)).toMatchObject({ id: "c", text: "c" });
    expect(afterDeed(more, { kind: "hide", cardId: "c", hidden: true }).cards.at(-1)?.hidden).toBe(true);
  });
});
