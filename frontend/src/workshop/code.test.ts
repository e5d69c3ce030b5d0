import { expect, it } from "vitest";
import { scannedCode } from "./code";

it.each([
  ["#K7QM-2XPH", "K7QM-2XPH"],
  ["#k7qm2xph", "K7QM-2XPH"],
  ["#K7QM", ""],
  ["", ""],
  ["#%E0%A4%A", ""],
])("reads %j as %j", (fragment, code) => expect(scannedCode(fragment)).toBe(code));
