import { describe, expect, it } from "vitest";
import { placedLabels } from "./labels";

const measures = { width: 600, height: 400, fontSize: 16, radius: 8 };

describe("labels of dots", () => {
  it("stand beside their dot", () => {
    expect(placedLabels([{ x: 100, y: 100, text: "Café" }], measures)).toEqual([
      { x: 112.8, y: 100, anchor: "start", text: "Café" },
    ]);
  });

  it("stand on the other side at the right edge", () => {
    expect(placedLabels([{ x: 580, y: 100, text: "Café" }], measures)[0]?.anchor).toBe("end");
  });

  it("do not cover each other, however close the dots", () => {
    const dots = Array.from({ length: 8 }, (_, index) => ({ x: 300, y: 200 + index, text: "Longer hours" }));
    const rows = placedLabels(dots, measures).map(({ x, y, anchor }) => ({ x, y, anchor }));
    for (const [index, one] of rows.entries()) {
      for (const other of rows.slice(index + 1)) {
        const apart = Math.abs(one.y - other.y) >= 16 || one.anchor !== other.anchor || one.x !== other.x;
        expect(apart, JSON.stringify([one, other])).toBe(true);
      }
    }
  });

  it("stand somewhere even where there is no room", () => {
    const text = "x".repeat(200);
    expect(placedLabels([{ x: 300, y: 200, text }], measures)).toHaveLength(1);
  });
});
