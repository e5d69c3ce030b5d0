import { expect, test } from "vitest";
import type { Question } from "../../api/types";
import { itemsOf } from "../items";
import { chosenAxes, isCountable, readAxes } from "./axes";

const scale = { min: 1, max: 5, step: 1 };
const items = itemsOf(
  [
    { key: "mood", type: "rating", text: {}, scale },
    { key: "overall", type: "rating", text: {}, scale, construct: "visit.satisfaction" },
    { key: "minutes", type: "number", text: {}, scale: { min: 0, max: 600, step: 1 } },
    { key: "age", type: "single", text: {}, options: [], segment: true },
  ] satisfies Question[],
  [],
);
const axes = (search: object) => {
  const chosen = chosenAxes(items.filter(isCountable), search);
  return [chosen?.rows.id, chosen?.columns.id];
};

test("groups of visitors are set against their satisfaction, until somebody chooses", () => {
  expect(axes({})).toEqual(["age", "overall"]);
  expect(axes({ rows: "mood" })).toEqual(["mood", "overall"]);
  expect(axes({ columns: "age" })).toEqual(["mood", "age"]);
});

test("what is already on one side is not put on the other, unless asked for", () => {
  expect(axes({ rows: "overall" })).toEqual(["overall", "mood"]);
  expect(axes({ rows: "overall", columns: "overall" })).toEqual(["overall", "overall"]);
});

test("a scale too fine to be a table is not offered", () => {
  expect(items.filter(isCountable).map(({ id }) => id)).not.toContain("minutes");
});

test("survives an address that anybody wrote", () => {
  expect(readAxes({ rows: 1, columns: "age", x: "y" })).toEqual({ columns: "age" });
});
