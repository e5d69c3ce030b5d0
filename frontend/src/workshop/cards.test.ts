import { describe, expect, it } from "vitest";
import type { WorkshopCard, WorkshopState } from "../api/types";
import { afterAct, shownCards } from "./cards";
import type { Act, Write } from "./writes";

const card = (id: string, position: number, more: Partial<WorkshopCard> = {}): WorkshopCard => ({
  id,
  text: id,
  language: "fi",
  position,
  ...more,
});
const written = (id: string, text = id): Act => ({ kind: "card", id, text, language: "sv" });
const waiting = (act: Act, refusal?: string): Write => ({ order: "1", mark: "1", act, ...(refusal && { refusal }) });

describe("cards on a phone", () => {
  it("show what waits to be sent, last and marked", () => {
    const shown = shownCards([card("a", 1)], [waiting(written("mine"))]);
    expect(shown.map(({ id, isWaiting, own }) => [id, isWaiting, own])).toEqual([
      ["a", undefined, undefined],
      ["mine", true, true],
    ]);
  });

  it("show the newest words of one's own card in its place", () => {
    const shown = shownCards([card("a", 1, { own: true, groupId: "g" }), card("b", 2)], [waiting(written("a", "new"))]);
    expect(shown.map(({ text }) => text)).toEqual(["new", "b"]);
    expect(shown[0]).toMatchObject({ groupId: "g", isWaiting: true });
  });

  it("let go of what was taken back before the server knows", () => {
    expect(shownCards([card("a", 1, { own: true })], [waiting({ kind: "take back", id: "a" })])).toEqual([]);
  });

  it("do not show what was refused", () => {
    expect(shownCards([], [waiting(written("mine"), "workshop-step")])).toEqual([]);
  });
});

describe("what was stored", () => {
  const state = { cards: [card("a", 1)] } as unknown as WorkshopState;

  it("stands there at once, and keeps the place that the stream gave it meanwhile", () => {
    const after = afterAct(afterAct(state, written("mine")), written("mine", "mended"));
    expect(after.cards.map(({ text }) => text)).toEqual(["a", "mended"]);
    const placed = afterAct({ ...state, cards: [card("mine", 0), card("a", 1)] }, written("mine"));
    expect(placed.cards.map(({ id, position }) => [id, position])).toEqual([
      ["mine", 0],
      ["a", 1],
    ]);
  });

  it("is gone when it was taken back, and one's ballot is as it was sent", () => {
    expect(afterAct(state, { kind: "take back", id: "a" }).cards).toEqual([]);
    expect(afterAct(state, { kind: "ballot", ballot: { ranking: ["g"] } }).ballot).toEqual({ ranking: ["g"] });
  });
});
