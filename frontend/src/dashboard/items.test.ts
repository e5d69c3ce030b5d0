import { expect, test } from "vitest";
import type { Instrument, Question } from "../api/types";
import { asked, chosenOf, itemsOf, labelOf, readItem } from "./items";

const text = (fi: string) => ({ fi });
const choice = (key: string) => ({ key, text: text(key) });
const questions: Question[] = [
  { key: "overall", type: "rating", text: text("Yleisarvio"), scale: { min: 1, max: 5, step: 1 } },
  { key: "why", type: "text", text: text("Miksi?") },
  {
    key: "services",
    type: "matrix",
    text: text("Palvelut"),
    rows: [choice("cafe")],
    scale: { min: 1, max: 5, step: 1 },
  },
  { key: "best", type: "ranking", text: text("Parasta"), options: [choice("a"), choice("b"), choice("c")] },
  { key: "age", type: "single", text: text("Ikä"), options: [choice("65-74")] },
  { key: "felt", type: "instrument", instrument: "four", version: 1, text: text("Hyvinvointi") },
];
const instruments = [
  { key: "four", version: 1, scores: [{ key: "score", title: text("Pisteet"), min: 0, max: 100 }] },
] as unknown as Instrument[];
const items = itemsOf(questions, instruments);
const ids = items.map(({ id }) => id);

test("a question with rows counts row by row, and a text not at all", () => {
  expect(ids).toEqual(["overall", "services:cafe", "best:a", "best:b", "best:c", "age", "felt:score"]);
});

test("a mean lies on the scale, among the places of a ranking, or between the ends of a score", () => {
  const ends = Object.fromEntries(items.map(({ id, scale }) => [id, scale && [scale.min, scale.max]]));
  expect(ends).toMatchObject({ "services:cafe": [1, 5], "best:b": [1, 3], "felt:score": [0, 100] });
  expect(ends.age).toBeUndefined();
});

test("an address is taken by its word, and an unknown one for the first item", () => {
  expect(chosenOf(items, "services:cafe")?.id).toBe("services:cafe");
  expect(chosenOf(items, "services:bar")?.id).toBe("overall");
  expect(readItem({ item: 7 })).toEqual({});
});

test("a row is asked for and called by its question and itself", () => {
  const cafe = chosenOf(items, "services:cafe");
  expect(cafe && asked(cafe)).toEqual({ question: "services", row: "cafe" });
  expect(cafe && labelOf(cafe, (words) => words.fi ?? "")).toBe("Palvelut – cafe");
});
