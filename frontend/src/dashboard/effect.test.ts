import { expect, test } from "vitest";
import { sizeOf } from "./effect";

test("effects are called as Cohen called them, in either direction", () => {
  expect([0.1, -0.2, 0.5, -0.9].map(sizeOf)).toEqual(["negligible", "small", "medium", "large"]);
});
