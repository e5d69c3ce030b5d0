import { describe, expect, it } from "vitest";
import { NO_TRACES, noted, paradataOf, type Sign, type Traces } from "./traces";

const press: Sign = { kind: "press" };
const key = (name: string, writing = false): Sign => ({ kind: "key", key: name, writing });
const tracesOf = (...signs: readonly Sign[]): Traces => signs.reduce(noted, NO_TRACES);

describe("the traces of an interview", () => {
  it("count presses, and say what they do not know by leaving it out", () => {
    expect(paradataOf(tracesOf(press, press))).toEqual({ presses: 2, accommodations: [] });
  });

  it("carry the seconds and the skew that are known, also when they are 0", () => {
    expect(paradataOf({ ...NO_TRACES, secondsSincePrevious: 0 }, 0)).toEqual({
      presses: 0,
      accommodations: [],
      secondsSincePrevious: 0,
      clockSkewSeconds: 0,
    });
  });

  it("name each mode once, in alphabetical order", () => {
    const modes = (["read-aloud", "easy-language", "read-aloud"] as const).map(
      (mode): Sign => ({ kind: "mode", mode }),
    );
    expect(paradataOf(tracesOf(...modes, key("Tab"))).accommodations).toEqual([
      "easy-language",
      "keyboard",
      "read-aloud",
    ]);
  });
});

describe("the keyboard", () => {
  it.each(["Tab", "Enter", " ", "ArrowDown"])("is used by whoever moves with %j and presses nothing", (name) => {
    expect(paradataOf(tracesOf(key(name))).accommodations).toEqual(["keyboard"]);
  });

  it("is not used by whoever also presses", () => {
    expect(paradataOf(tracesOf(key("Tab"), press)).accommodations).toEqual([]);
  });

  it("is not used by whoever writes a comment, but by whoever leaves it with Tab", () => {
    expect(paradataOf(tracesOf(key(" ", true), key("Enter", true), key("a", true))).accommodations).toEqual([]);
    expect(paradataOf(tracesOf(key("Tab", true))).accommodations).toEqual(["keyboard"]);
  });
});
