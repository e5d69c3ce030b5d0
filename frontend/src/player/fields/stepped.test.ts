import { describe, expect, it } from "vitest";
import { stepped } from "./stepped";

describe("a step on a scale", () => {
  const scale = { min: 0, max: 1, step: 0.3 };

  it("stays on the scale", () => {
    expect(stepped(scale, 0.3, 1)).toBe(0.6);
    expect(stepped(scale, 0.9, 1)).toBe(0.9);
    expect(stepped(scale, 0, -1)).toBe(0);
  });

  it("begins at an end", () => {
    expect(stepped(scale, undefined, 1)).toBe(0);
    expect(stepped({ min: 1, max: 5 }, Number.NaN, -1)).toBe(5);
  });
});
