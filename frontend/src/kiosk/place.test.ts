import { expect, it } from "vitest";
import { placeOf } from "./place";

it("reads key, phase and pair code from the address", () => {
  expect(placeOf("?key=abc&phase=before&pair=K7")).toEqual({ key: "abc", phase: "before", pairCode: "K7" });
});

it("takes a visit without a phase, or with an unknown one, for a single one", () => {
  expect(placeOf("?key=abc")).toEqual({ key: "abc", phase: "single" });
  expect(placeOf("?phase=during")).toEqual({ key: "", phase: "single" });
});
