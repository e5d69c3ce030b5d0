import { expect, it } from "vitest";
import type { WorkshopGroup, WorkshopResult } from "./types";
import { byResult } from "./workshopResults";

const group = (id: string, position: number, result?: WorkshopResult): WorkshopGroup => ({
  id,
  title: id,
  position,
  chosen: false,
  ...(result && { result }),
});
const order = (groups: readonly WorkshopGroup[]) => groups.map(({ id }) => id).join("");

it("puts the most dots first, and equals where they were", () => {
  const groups = [
    group("a", 1, { dots: 1, voters: 1 }),
    group("b", 2, { dots: 4, voters: 2 }),
    group("c", 3, { dots: 1, voters: 1 }),
  ];
  expect(order(byResult(groups, "dots"))).toBe("bac");
});

it("puts the most points first", () => {
  const groups = [group("a", 1, { points: 3, voters: 1 }), group("b", 2, { points: 9, voters: 2 })];
  expect(order(byResult(groups, "ranking"))).toBe("ba");
});

it("puts much impact for little effort first, and what nobody placed last", () => {
  const groups = [
    group("a", 1, { voters: 0 }),
    group("b", 2, { impact: 5, effort: 5, voters: 3 }),
    group("c", 3, { impact: 4, effort: 1, voters: 3 }),
  ];
  expect(order(byResult(groups, "impact-effort"))).toBe("cba");
});
