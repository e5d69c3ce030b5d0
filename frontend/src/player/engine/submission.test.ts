import { expect, it } from "vitest";
import { say } from "./localized";
import { complete, open } from "./submission";

const begun = { collectorKey: "k", version: 3, phase: "before", pairCode: "ab12" } as const;

it("carries where, when and what, and leaves the id to the address", () => {
  const opening = open(begun, new Date("2026-05-02T10:11:12.500Z"));
  const submission = complete(opening, "sv", { overall: 4 }, new Date("2026-05-02T10:11:40Z"));
  expect(submission).toEqual({
    ...begun,
    language: "sv",
    startedAt: "2026-05-02T10:11:12Z",
    completedAt: "2026-05-02T10:11:40Z",
    complete: true,
    answers: { overall: 4 },
  });
});

it("makes an id that sorts by time", () => {
  const ids = [1, 2, 3].map((second) => open(begun, new Date(second * 1000)).id);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(ids.toSorted()).toEqual(ids);
});

it("falls back to the default language and says which one it spoke", () => {
  expect(say({ fi: "Moi", sv: "Hej" }, "sv", "fi")).toEqual({ text: "Hej", lang: "sv" });
  expect(say({ fi: "Moi", sv: " " }, "sv", "fi")).toEqual({ text: "Moi", lang: "fi" });
});
