import { describe, expect, it } from "vitest";
import type { Action } from "../../api/types";
import { byState, isOverdue, nextStates, placeOf, stillNeeded } from "./progress";

const action = (id: string, more: Partial<Action>): Action => ({
  id,
  organisationId: "o",
  title: id,
  state: "planned",
  shared: false,
  createdAt: "2026-04-10T09:00:00Z",
  revision: 0,
  ...more,
});

describe("actions by state", () => {
  it("leaves out states that none is in, and puts what is due first first", () => {
    const groups = byState([
      action("some day", {}),
      action("june", { dueOn: "2026-06-01" }),
      action("may", { dueOn: "2026-05-01" }),
      action("begun", { state: "doing" }),
    ]);
    expect(groups.map(({ state, actions }) => [state, actions.map(({ id }) => id)])).toEqual([
      ["doing", ["begun"]],
      ["planned", ["may", "june", "some day"]],
    ]);
  });

  it("puts what was done last first", () => {
    const done = (id: string, doneOn: string) => action(id, { state: "done", doneOn });
    const [group] = byState([done("old", "2025-01-01"), done("new", "2026-01-01")]);
    expect(group?.actions.map(({ id }) => id)).toEqual(["new", "old"]);
  });
});

describe("overdue", () => {
  it("begins on the day after", () => {
    expect(isOverdue({ state: "planned", dueOn: "2026-06-01" }, "2026-06-01")).toBe(false);
    expect(isOverdue({ state: "doing", dueOn: "2026-06-01" }, "2026-06-02")).toBe(true);
  });

  it("is nothing that is done, dropped or has no day", () => {
    expect(isOverdue({ state: "done", dueOn: "2026-06-01" }, "2026-07-01")).toBe(false);
    expect(isOverdue({ state: "dropped", dueOn: "2026-06-01" }, "2026-07-01")).toBe(false);
    expect(isOverdue({ state: "planned" }, "2026-07-01")).toBe(false);
  });
});

it("plans again what is done or dropped", () => {
  expect(nextStates("done")).toEqual(["planned"]);
  expect(nextStates("dropped")).toEqual(["planned"]);
});

describe("answers that are still needed", () => {
  const answered = (n?: number) => ({ followUp: { status: "ok" as const, ...(n !== undefined && { n }) } });

  it("are those needed less those there", () => {
    expect(stillNeeded({ needed: 273, ...answered(200) })).toBe(73);
    expect(stillNeeded({ needed: 273, ...answered(300) })).toBe(0);
  });

  it("are all of them where it is not shown how many there are", () => {
    expect(stillNeeded({ needed: 273, ...answered() })).toBe(273);
  });

  it("have no number where too few answered before", () => {
    expect(stillNeeded(answered(500))).toBe("unknown");
  });
});

describe("the day of a change in a course", () => {
  const points = [
    { from: "2026-05-01", to: "2026-05-31", status: "ok" as const },
    { from: "2026-06-01", to: "2026-06-30", status: "ok" as const },
  ];

  it("lies within its month", () => {
    expect(placeOf("2026-06-15", points)).toEqual({ index: 1, within: 14.5 / 30 });
  });

  it("is nowhere outside of the course", () => {
    expect(placeOf("2026-07-01", points)).toBeUndefined();
  });
});
