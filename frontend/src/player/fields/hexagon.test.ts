import { describe, expect, it } from "vitest";
import { axisAt, pointOn, shareOf, valueAt } from "./hexagon";

const scale = { min: 1, max: 5 };
const axes = [0, 1, 2, 3, 4, 5];

describe("the hexagon", () => {
  it("begins straight up and goes clockwise", () => {
    expect(pointOn(0, 1).y).toBeCloseTo(-100);
    expect(pointOn(1, 1).x).toBeGreaterThan(0);
    expect(pointOn(3, 1).y).toBeCloseTo(100);
  });

  it.each(axes)("takes a touch on axis %i for its value on that axis", (axis) => {
    for (const value of [1, 2, 3, 4, 5]) {
      const touched = pointOn(axis, shareOf(scale, value));
      expect(axisAt(touched)).toBe(axis);
      expect(valueAt(scale, axis, touched)).toBe(value);
    }
  });

  it.each(axes)("takes a touch beside axis %i for that axis", (axis) => {
    const { x, y } = pointOn(axis, 0.8);
    expect(axisAt({ x: x + 8, y: y + 8 })).toBe(axis);
  });

  it("keeps a touch beyond the corner or behind the middle on the scale", () => {
    expect(valueAt(scale, 0, { x: 0, y: -400 })).toBe(5);
    expect(valueAt(scale, 0, { x: 0, y: 60 })).toBe(1);
  });

  it("draws no answer in the middle and the weakest answer off it", () => {
    expect(shareOf(scale, undefined)).toBe(0);
    expect(shareOf(scale, 1)).toBeCloseTo(0.2);
  });
});
