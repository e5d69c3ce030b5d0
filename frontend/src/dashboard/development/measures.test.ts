import { expect, it } from "vitest";
import type { Item } from "../items";
import { hasOptions, isMeasurable, measureFilter } from "./measures";

const item = (type: string, more: Partial<Item> = {}, options?: Item["question"]["options"]): Item => ({
  id: "q",
  question: { key: "q", text: { fi: "?" }, type: type as Item["question"]["type"], ...(options && { options }) },
  ...more,
});

const options = [{ key: "a", text: { fi: "A" } }];

it("measures means on scales and shares of options, and neither of rankings nor of consents", () => {
  expect(isMeasurable(item("rating", { scale: { min: 1, max: 5 } }))).toBe(true);
  expect(hasOptions(item("rating", { scale: { min: 1, max: 5 } }))).toBe(false);
  expect(hasOptions(item("single", {}, options))).toBe(true);
  expect(isMeasurable(item("ranking", { scale: { min: 1, max: 3 } }, options))).toBe(false);
  expect(isMeasurable(item("consent"))).toBe(false);
});

it("leaves the days out of the filter", () => {
  expect(measureFilter({ museum: ["m"], from: "2026-01-01", to: "2026-02-01" })).toEqual({ museum: ["m"] });
});
