import { expect, test } from "vitest";
import type { Idea } from "../../../api/types";
import { asAsked, readIdeaSearch } from "./search";

const idea = (id: string, day: number, more: Partial<Idea> = {}): Idea => ({
  id,
  organisationId: "o",
  source: "staff",
  text: id,
  language: "fi",
  state: "open",
  merged: [],
  createdAt: `2026-05-0${day}T09:00:00Z`,
  revision: 0,
  ...more,
});

const voted = (share: number): Partial<Idea> => ({
  ballot: { text: {}, open: true, shown: 10, chosen: 10 * share, share: { share, low: 0, high: 1 } },
});

test("shows open ideas, the newest first", () => {
  const ideas = [idea("old", 1), idea("new", 3), idea("gone", 2, { state: "set-aside" })];
  expect(asAsked(ideas, {}).map(({ id }) => id)).toEqual(["new", "old"]);
  expect(asAsked(ideas, { state: "set-aside" }).map(({ id }) => id)).toEqual(["gone"]);
});

test("sorts by the share of those who saw an idea, and never asked ones last", () => {
  const ideas = [idea("unasked", 3), idea("liked", 1, voted(0.6)), idea("less", 2, voted(0.2))];
  expect(asAsked(ideas, { sort: "votes" }).map(({ id }) => id)).toEqual(["liked", "less", "unasked"]);
});

test("takes from an address what it knows, and nothing else", () => {
  expect(readIdeaSearch({ museum: "m", state: "merged", sort: "votes" })).toEqual({
    museum: "m",
    state: "merged",
    sort: "votes",
  });
  expect(readIdeaSearch({ museum: "", state: "open", sort: 1 })).toEqual({});
});
