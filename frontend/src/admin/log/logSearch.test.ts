import { expect, test } from "vitest";
import { filterOf, readLogSearch } from "./logSearch";

test("leaves out what it does not know", () => {
  expect(
    readLogSearch({ from: "yesterday", to: "2026-05-02", account: "me", action: "museum", colour: "red" }),
  ).toEqual({
    to: "2026-05-02",
    action: "museum",
  });
});

test("asks for whole days by the reader's clock", () => {
  const { from, to } = filterOf({ from: "2026-05-02", to: "2026-05-02" });
  expect(Date.parse(to ?? "") - Date.parse(from ?? "")).toBe(86_400_000);
  expect(new Date(from ?? "").getHours()).toBe(0);
});
