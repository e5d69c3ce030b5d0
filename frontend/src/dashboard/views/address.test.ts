import { expect, test } from "vitest";
import { addressOf, viewAt } from "./address";

test.each([
  ["/surveys/s1", "", { tab: "overview", search: "" }],
  ["/surveys/s1/", "?period=year&lang=sv", { tab: "overview", search: "period=year" }],
  ["/surveys/s1/live", "?segment=age:65-74&museum=m", { tab: "live", search: "segment=age%3A65-74&museum=m" }],
])("finds at %s%s what is worth keeping, and the way back", (pathname, query, view) => {
  expect(viewAt("s1", pathname, query)).toEqual(view);
  const again = new URL(addressOf({ surveyId: "s1", ...view }), "http://kaiku");
  expect(viewAt("s1", again.pathname, again.search)).toEqual(view);
});

test("a view of one question leads back to it", () => {
  const view = viewAt("s1", "/surveys/s1/questions/services", "language=sv&lang=fi");
  expect(view).toEqual({ tab: "questions", search: "language=sv&of=services" });
  expect(addressOf({ surveyId: "s1", ...view })).toBe("/surveys/s1/questions/services?language=sv");
});
