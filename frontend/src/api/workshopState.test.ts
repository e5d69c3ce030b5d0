import { describe, expect, it } from "vitest";
import type { WorkshopCard, WorkshopState } from "./types";
import { merged } from "./workshopState";

describe("what is known of a workshop", () => {
  it("is all of it at first, in the order of the server", () => {
    expect(texts(merged(undefined, all(3, card("b", 2), card("a", 1))))).toEqual(["a", "b"]);
  });

  it("takes what changed and keeps the rest in its place", () => {
    const known = all(3, card("a", 1), card("b", 2), card("c", 3));
    const after = merged(known, later(5, { ...card("b", 2), text: "better" }, card("d", 5)));
    expect(texts(after)).toEqual(["a", "better", "c", "d"]);
    expect(after.sequence).toBe(5);
  });

  it("lets go of what was removed", () => {
    const known = all(3, card("a", 1), card("b", 2));
    expect(texts(merged(known, later(4, { ...card("a", 1), text: "", removed: true })))).toEqual(["b"]);
  });

  it("does not go back for what came late", () => {
    const known = merged(all(3, card("a", 1)), later(5, { ...card("a", 1), text: "new" }));
    expect(texts(merged(known, later(4, { ...card("a", 1), text: "old" })))).toEqual(["new"]);
  });

  it("begins anew with the whole, where too much was missed", () => {
    expect(texts(merged(all(90, card("a", 1)), all(200, card("z", 150))))).toEqual(["z"]);
  });

  it("says the same when it is said twice", () => {
    const once = merged(all(1, card("a", 1)), later(2, card("b", 2)));
    expect(merged(once, later(2, card("b", 2)))).toEqual(once);
  });
});

const texts = ({ cards }: WorkshopState) => cards.map(({ text }) => text);
const card = (id: string, position: number): WorkshopCard => ({ id, text: id, language: "fi", position });
const all = (sequence: number, ...cards: WorkshopCard[]): WorkshopState => ({
  ...state(sequence, cards),
  complete: true,
});
const later = (sequence: number, ...cards: WorkshopCard[]) => state(sequence, cards);

const state = (sequence: number, cards: WorkshopCard[]): WorkshopState => ({
  sequence,
  complete: false,
  workshop: {
    id: "w",
    title: { fi: "Työpaja" },
    prompt: { fi: "Miten?" },
    step: "gather",
    voteMethod: "dots",
    dots: 3,
    museums: [],
    findings: [],
    ideas: [],
    joined: 2,
    voted: 0,
  },
  cards,
  groups: [],
});
