import { expect, test } from "vitest";
import type { Definition } from "../api/types";
import { begun, type Timeline, turned } from "./timeline";

const titled = (fi: string): Definition => ({ languages: ["fi"], defaultLanguage: "fi", title: { fi }, pages: [] });
const typed = (timeline: Timeline, fi: string, what = "/title/fi") =>
  turned(timeline, { kind: "change", to: titled(fi), what });

test("typing on in one field is one step back", () => {
  const all = typed(typed(typed(begun(titled("")), "K"), "Kä"), "Käy");
  expect(turned(all, { kind: "undo" }).present).toEqual(titled(""));
  expect(turned(turned(all, { kind: "undo" }), { kind: "redo" }).present).toEqual(titled("Käy"));
});

test("another field, or what comes after an undo, is a step of its own", () => {
  const two = typed(typed(begun(titled("a")), "b", "/x"), "c", "/y");
  const undone = turned(two, { kind: "undo" });
  expect(undone.present).toEqual(titled("b"));
  const other = typed(undone, "d", "/y");
  expect(other.future).toEqual([]);
  expect(turned(other, { kind: "undo" }).present).toEqual(titled("b"));
});

test("nothing happens at either end", () => {
  const one = begun(titled("a"));
  expect(turned(one, { kind: "undo" })).toBe(one);
  expect(turned(one, { kind: "redo" })).toBe(one);
});
