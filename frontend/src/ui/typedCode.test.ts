import { expect, it } from "vitest";
import { hasStranger, isWhole, typedCode } from "./typedCode";

it.each([
  ["", ""],
  ["k7", "K7"],
  ["k7qm", "K7QM"],
  ["K7QM-", "K7QM"],
  ["k7qm2", "K7QM-2"],
  [" k7qm 2xph ", "K7QM-2XPH"],
  ["K7QM-2XPHAAA", "K7QM-2XPH"],
  ["O0I1L5SB8UZ", ""],
])("shows %j as %j", (text, shown) => expect(typedCode(text)).toBe(shown));

it("can be taken back one character at a time", () => {
  let code = "K7QM-2";
  for (let steps = 0; steps < 5; steps++) code = typedCode(code.slice(0, -1));
  expect(code).toBe("");
});

it("is whole with eight characters", () => {
  expect(isWhole("K7QM-2XPH")).toBe(true);
  expect(isWhole("K7QM-2XP")).toBe(false);
});

it("notices characters that no code has", () => {
  expect(hasStranger("K7QM-0")).toBe(true);
  expect(hasStranger("k7qm - 2xph")).toBe(false);
});
