import { expect, test } from "vitest";
import { spanOf } from "./RedeliverSpan";

test("takes whole days, the last included", () => {
  const form = new FormData();
  form.set("from", "2026-03-28");
  form.set("to", "2026-03-31");
  const { from, to } = spanOf(form);
  expect(new Date(from ?? "")).toEqual(new Date(2026, 2, 28));
  expect(new Date(to ?? "")).toEqual(new Date(2026, 3, 1));
});
