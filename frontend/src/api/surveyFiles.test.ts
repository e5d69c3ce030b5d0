import { expect, test } from "vitest";
import { fileAddress, formatOf } from "./surveyFiles";

test("a file is known by the end of its name", () => {
  expect(["a.xlsx", "b.c.LSS", "d.json", "e.xls"].map(formatOf)).toEqual(["xlsform", "lss", "kaiku", "xlsform"]);
  expect(["a.pdf", "xlsx", ""].map(formatOf)).toEqual([undefined, "xlsform", undefined]);
});

test("drafts and versions have addresses of their own", () => {
  expect(fileAddress("s", "kaiku")).toBe("/api/v1/surveys/s/draft/file?format=kaiku");
  expect(fileAddress("s", "xlsform", 2)).toBe("/api/v1/surveys/s/versions/2/file?format=xlsform");
});
