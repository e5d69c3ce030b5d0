import { expect, test } from "vitest";
import { filterOf, filterPart, intervalOf, narrowing, periodOf, readSearch } from "./search";

const today = new Date(2026, 2, 31, 23, 30);

test("keeps what an address may hold and drops the rest", () => {
  expect(
    readSearch({
      museum: "m1",
      version: 2,
      flagged: false,
      period: "90d",
      from: "yesterday",
      to: "2026-13-01",
      interval: "hour",
      weights: "age",
      x: "1",
    }),
  ).toEqual({ museum: "m1", version: "2", flagged: "false", period: "90d" });
});

test("shows the last twelve months unless told otherwise", () => {
  expect(filterOf({}, today)).toEqual({ from: "2025-04-01" });
  expect(intervalOf({})).toBe("month");
});

test("counts today as one of the last thirty days", () => {
  expect(filterOf({ period: "30d" }, today)).toEqual({ from: "2026-03-02" });
  expect(intervalOf({ period: "30d" })).toBe("day");
});

test("takes days without a period as a period of one's own", () => {
  const search = { from: "2026-01-01", to: "2026-01-31" };
  expect(periodOf(search)).toBe("custom");
  expect(filterOf({ ...search, museum: "m1" }, today)).toEqual({ ...search, museum: ["m1"] });
});

test("forgets days when a named period is chosen", () => {
  expect(filterOf({ period: "all", from: "2026-01-01" }, today)).toEqual({});
});

test("counts narrowing filters without the period", () => {
  expect(narrowing({ period: "all", museum: "m1", segment: "age:65-74" })).toEqual(["museum", "segment"]);
});

test("takes the filter along to another page of the survey, and nothing else", () => {
  const search = { museum: "m1", period: "custom", from: "2026-01-01", weights: "visits", trend: "overall" } as const;
  expect(filterPart(search)).toEqual({ museum: "m1", period: "custom", from: "2026-01-01", weights: "visits" });
});
