import { expect, test } from "vitest";
import { kindsOf, optionsOf, TAKEN, takenBy, usualChoice, withKind } from "./choices";

test("whoever may not read records is offered figures only", () => {
  expect(takenBy(false)).toEqual(["results", "series"]);
  expect(takenBy(true)).toEqual(TAKEN);
});

test("each thing comes in a kind of its own first", () => {
  for (const taken of TAKEN) expect(kindsOf(taken)).toContain(usualChoice(taken, "fi").kind);
});

test("Finnish Excel gets semicolons, decimal commas, its mark and words", () => {
  const csv = withKind(usualChoice("submissions", "fi"), "csv");
  expect(optionsOf(csv, "fi")).toEqual({
    format: "csv",
    labels: "fi",
    separator: "semicolon",
    decimal: "comma",
    bom: "true",
  });
});

test("programs get codes, commas and points", () => {
  const csv = withKind(usualChoice("submissions", "en"), "csv");
  expect(optionsOf(csv, "en")).toEqual({ format: "csv", labels: undefined });
  expect(optionsOf(withKind(csv, "ndjson"), "en")).toEqual({ format: "ndjson", labels: undefined });
});

test("a package has no format, and its descriptions are in the language of the screen", () => {
  expect(optionsOf(usualChoice("data-package", "sv"), "sv")).toEqual({ format: undefined, labels: "sv" });
});
