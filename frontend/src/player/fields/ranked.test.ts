import { describe, expect, it } from "vitest";
import { moved } from "./ranked";

describe("a ranking", () => {
  it("moves one up and down and keeps the ends", () => {
    expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  });

  it("does not move what has no rank", () => {
    expect(moved(["a", "b"], "x", 1)).toEqual(["a", "b"]);
  });
});
