import { expect, test } from "vitest";
import { referenceFrom } from "./referenceFrom";

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

test("numbers are read as they are written in Finland, and elsewhere", () => {
  const form = formOf({ "/value": "4,25", "/scaleMin": "1", "/n": "12 400", "/year": "2024", "/country": "dk" });
  expect(referenceFrom(form)).toEqual({ value: 4.25, scaleMin: 1, n: 12_400, year: 2024, country: "DK" });
  expect(referenceFrom(formOf({ "/value": "−12.5" }))).toEqual({ value: -12.5 });
});

test("what is left empty is left out, and what is no number is left to the API", () => {
  expect(referenceFrom(formOf({ "/n": " ", "/value": "four" }))).toEqual({ value: "four" });
});
