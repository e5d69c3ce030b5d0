import { expect, test } from "vitest";
import { piecesOf } from "./pieces";

test("cuts a text at what was found and what was taken out", () => {
  const pieces = piecesOf({
    text: "Café shut, ask [email].",
    redactions: [{ start: 15, end: 22, kind: "email" }],
    hits: [{ start: 0, end: 4 }],
  });
  expect(pieces.map(({ text }) => text)).toEqual(["Café", " shut, ask ", "[email]", "."]);
  expect(pieces.map(({ hit }) => hit)).toEqual([true, false, false, false]);
  expect(pieces[2]?.redacted).toBe("email");
});

test("keeps a token whole of which a part was found", () => {
  const pieces = piecesOf({
    text: "[email] ok",
    redactions: [{ start: 0, end: 7, kind: "email" }],
    hits: [{ start: 1, end: 6 }],
  });
  expect(pieces.map(({ text, redacted }) => [text, redacted])).toEqual([
    ["[email]", "email"],
    [" ok", undefined],
  ]);
});

test("gives a plain text as one piece", () => {
  expect(piecesOf({ text: "Hei 😀", redactions: [], hits: [] })).toEqual([{ start: 0, text: "Hei 😀", hit: false }]);
});
