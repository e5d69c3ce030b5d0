import { describe, expect, it } from "vitest";
import { formatDecimal, parseDecimal } from "./decimal";

describe("a typed number", () => {
  it("is read with a comma or a point", () => {
    expect(parseDecimal(" 1 250,5 ")).toBe(1250.5);
    expect(parseDecimal("-0.5")).toBe(-0.5);
  });

  it("is read in Arabic and Persian digits", () => {
    expect(parseDecimal("١٢٫٥")).toBe(12.5);
    expect(parseDecimal("۴۵")).toBe(45);
  });

  it("is nothing when empty and no number when it does not parse", () => {
    expect(parseDecimal(" ")).toBeUndefined();
    expect(parseDecimal("12 years")).toBeNaN();
    expect(parseDecimal("1e400")).toBeNaN();
  });

  it("is written so that it can be read again", () => {
    expect(parseDecimal(formatDecimal(-1250.5, "fi"))).toBe(-1250.5);
    expect(formatDecimal(0.1, "sv")).toBe("0,1");
  });
});
