import { expect, test } from "vitest";
import { bodyFrom, messagesByField } from "./form";

function form(...entries: [string, string][]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test("builds the body that its pointers describe", () => {
  const filled = form(["/slug", " castle "], ["/name/fi", "Linna"], ["/name/sv", "Slott"], ["/languages", "fi"]);
  filled.append("/languages", "sv");
  expect(bodyFrom(filled, { lists: ["/languages"] })).toEqual({
    slug: "castle",
    name: { fi: "Linna", sv: "Slott" },
    languages: ["fi", "sv"],
  });
});

test("leaves empty fields out of a new thing and takes them away in a change", () => {
  expect(bodyFrom(form(["/businessId", " "]))).toEqual({});
  expect(bodyFrom(form(["/businessId", " "]), { empty: "null" })).toEqual({ businessId: null });
});

test("brings an error of a whole to its first field", () => {
  const errors = [{ pointer: "/name", code: "needed" }];
  expect(messagesByField(errors, ["/slug", "/name/fi", "/name/sv"], ({ code }) => code)).toEqual({
    byField: { "/name/fi": ["needed"] },
    leftOver: [],
  });
});

test("brings each error to its field and keeps the others", () => {
  const errors = [
    { pointer: "/businessId", code: "check-digit" },
    { pointer: "/languages/0", code: "language" },
    { pointer: "/names", code: "unknown" },
  ];
  expect(messagesByField(errors, ["/businessId", "/languages", "/name"], ({ code }) => code)).toEqual({
    byField: { "/businessId": ["check-digit"], "/languages": ["language"] },
    leftOver: ["unknown"],
  });
});
