import { expect, it } from "vitest";
import type { Finding } from "../../api/types";
import { begun, patchOf, planOf } from "./draft";

const finding: Finding = {
  id: "f",
  organisationId: "o",
  statement: "The café is too small.",
  measure: { surveyId: "s", question: "cafe", filter: { museum: ["m"] }, goal: "increase" },
  marked: { status: "ok" },
  markedAt: "2026-04-10T09:00:00Z",
  revision: 0,
};

it("begins on a finding with its measure and its one museum", () => {
  expect(begun(undefined, finding)).toEqual({
    organisationId: "o",
    findingId: "f",
    measure: finding.measure,
    museumId: "m",
  });
});

it("takes no museum from a finding on several", () => {
  const wide = { ...finding, measure: { ...finding.measure, filter: { museum: ["m", "n"] } } };
  expect(begun(undefined, wide).museumId).toBeUndefined();
});

it("leaves out of a plan what is empty, and takes it away from what is changed", () => {
  const draft = { organisationId: "o", title: " More tables ", description: "", cost: undefined };
  expect(planOf(draft)).toEqual({ organisationId: "o", title: "More tables" });
  expect(patchOf(draft)).toMatchObject({ title: "More tables", description: null, cost: null, museumId: null });
});
