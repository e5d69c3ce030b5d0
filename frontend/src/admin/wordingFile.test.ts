import { expect, test } from "vitest";
import { textsIn } from "./wordingFile";

const texts = { instruction: "Plim", items: { a: "Zab" }, labels: { 1: "Lom" } };

test("reads the texts, alone or within what the API takes", () => {
  expect(textsIn(JSON.stringify(texts))).toEqual(texts);
  expect(textsIn(JSON.stringify({ origin: "official", texts }))).toEqual(texts);
});

test.each(["", "{", "[]", "7", "{}", '{"items":["a"]}', '{"items":{"a":1}}', '{"texts":null}'])(
  "finds no wording in %s",
  (file) => {
    expect(textsIn(file)).toBeUndefined();
  },
);

test("leaves out what is no text", () => {
  expect(textsIn('{"items":{"a":"b"},"labels":[1],"notice":7}')).toEqual({ items: { a: "b" } });
});
