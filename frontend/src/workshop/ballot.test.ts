import { describe, expect, it } from "vitest";
import { ballotOf, dotsLeft, movedInRanking, placementsOf, rankingOf, withDots } from "./ballot";

const groups = [{ id: "a" }, { id: "b" }];

describe("dots", () => {
  it("are given and taken back", () => {
    const once = withDots({ dots: {} }, groups, "a", 1);
    const twice = withDots(once, groups, "a", 1);
    expect(twice).toEqual({ dots: { a: 2 } });
    expect(withDots(withDots(twice, groups, "a", -1), groups, "a", -1)).toEqual({ dots: {} });
  });

  it("of a group that was taken apart are free again", () => {
    const ballot = { dots: { gone: 2, a: 1 } };
    expect(dotsLeft(ballot, groups, 3)).toBe(2);
    expect(withDots(ballot, groups, "b", 1)).toEqual({ dots: { a: 1, b: 1 } });
  });
});

describe("a ranking", () => {
  it("moves one place, and not beyond its ends", () => {
    expect(movedInRanking(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
    expect(movedInRanking(["a", "b", "c"], "b", 1)).toEqual(["a", "c", "b"]);
    expect(movedInRanking(["a", "b"], "a", -1)).toEqual(["a", "b"]);
    expect(movedInRanking(["a", "b"], "b", 1)).toEqual(["a", "b"]);
  });

  it("leaves out groups that are gone", () => {
    expect(rankingOf({ ranking: ["gone", "b"] }, groups)).toEqual(["b"]);
  });
});

it("counts a group as placed once it has both steps", () => {
  expect(
    placementsOf({ a: { impact: 4 }, b: { impact: 5, effort: 1 }, gone: { impact: 1, effort: 1 } }, groups),
  ).toEqual({
    placements: { b: { impact: 5, effort: 1 } },
  });
});

it("forgets a ballot of another way of voting", () => {
  expect(ballotOf("ranking", { dots: { a: 1 } })).toEqual({ ranking: [] });
  expect(ballotOf("dots", { dots: { a: 1 } })).toEqual({ dots: { a: 1 } });
  expect(ballotOf("impact-effort", undefined)).toEqual({ placements: {} });
});
