import { expect, test } from "vitest";
import { firstPair, groupFilter, groupFilters, groupsOf, isByFilter, OTHERS } from "./groups";

test("a group is read by the parameter that it is named by, or by its segment", () => {
  expect(groupFilter("language", ["sv", "en"])).toEqual({ language: ["sv", "en"] });
  expect(groupFilter("age", ["65-74"])).toEqual({ segment: ["age:65-74"] });
});

test("periods are days and no filter", () => {
  expect(["year", "quarter", "month", "museum", "age"].filter(isByFilter)).toEqual(["museum", "age"]);
});

test("two groups are told apart by what their filters do not share", () => {
  const [filter, against] = [
    { channel: ["kiosk"], language: ["fi"] },
    { channel: ["kiosk"], language: ["sv", "en"] },
  ];
  expect(groupsOf(filter, against)).toEqual({ by: "language", one: ["fi"], other: ["sv", "en"] });
  expect(groupsOf({ segment: ["age:65-74"] }, { segment: ["age:75+", "age:under-65"] })).toEqual({
    by: "age",
    one: ["65-74"],
    other: ["75+", "under-65"],
  });
});

test("groups that nothing tells apart have no names", () => {
  expect(groupsOf({}, { language: ["sv"] })).toBeUndefined();
  expect(groupsOf({ museum: ["a"] }, { museum: ["a", "b"] })).toBeUndefined();
});

test("a group is set against the reference of its page, or against all the others that show", () => {
  const groups = ["fi", "sv", "en"].map((key) => ({ key, name: key }));
  const beside = { by: "language", groups, reference: "fi" };
  expect(firstPair(beside)).toEqual({ one: "sv", other: "fi" });
  expect(firstPair({ ...beside, reference: undefined })).toEqual({ one: "fi", other: OTHERS });
  expect(groupFilters(beside, { one: "sv", other: OTHERS })).toEqual({
    one: { language: ["sv"] },
    other: { language: ["fi", "en"] },
  });
});
