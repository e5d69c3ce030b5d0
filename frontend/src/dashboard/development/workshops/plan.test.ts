import { expect, it } from "vitest";
import { isReady, newWorkshopOf, type Plan, patchOf } from "./plan";

const plan: Plan = {
  organisationId: "o",
  title: { fi: "Työpaja ", sv: "Workshop", en: " " },
  prompt: { fi: "Miten?", sv: "Hur?", en: "How?" },
  heldOn: "2026-05-02",
  place: " ",
  museumIds: ["m"],
  findingIds: [],
  ideaIds: [],
  voteMethod: "dots",
  dots: 3,
};

it("leaves out what is empty in a new workshop", () => {
  expect(newWorkshopOf(plan)).toEqual({
    organisationId: "o",
    title: { fi: "Työpaja", sv: "Workshop" },
    prompt: { fi: "Miten?", sv: "Hur?", en: "How?" },
    heldOn: "2026-05-02",
    museumIds: ["m"],
    findingIds: [],
    ideaIds: [],
    voteMethod: "dots",
    dots: 3,
  });
});

it("takes away what was emptied", () => {
  expect(patchOf(plan)).toMatchObject({ place: null, clusterId: null });
  expect(patchOf({ ...plan, place: "Auditorio", clusterId: "c" })).toMatchObject({
    place: "Auditorio",
    clusterId: "c",
  });
  expect(patchOf(plan)).not.toHaveProperty("organisationId");
});

it("is ready with words in one language, a day and a museum", () => {
  expect(isReady(plan)).toBe(true);
  expect(isReady({ ...plan, title: { fi: " " } })).toBe(false);
  expect(isReady({ ...plan, prompt: {} })).toBe(false);
  expect(isReady({ ...plan, heldOn: "" })).toBe(false);
  expect(isReady({ ...plan, museumIds: [] })).toBe(false);
});
