import { expect, test } from "vitest";
import { moved } from "./moved";

test("moves an entry up or down and keeps the others in order", () => {
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
  expect(moved(["a"], 0, 0)).toEqual(["a"]);
});
