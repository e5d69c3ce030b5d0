import { expect, test } from "vitest";
import { EventStreamReader } from "./eventStream";

const read = (...pieces: string[]) => {
  const reader = new EventStreamReader();
  return pieces.flatMap((piece) => reader.read(piece));
};

test("puts an event together from pieces cut anywhere", () => {
  const text = 'retry: 3000\nid: 7\ndata: {"n":\ndata: 5}\n\n';
  for (let cut = 0; cut <= text.length; cut++) {
    expect(read(text.slice(0, cut), text.slice(cut))).toEqual([{ id: "7", data: '{"n":\n5}' }]);
  }
});

test("tells of comments and leaves out fields that it does not know", () => {
  expect(read(": here\n", "event: x\ncolour: red\n\n")).toEqual([{}]);
});

test("takes any end of line, also one that is cut in two", () => {
  expect(read("data: 1\r\n\r\ndata: 2\r", "\n\r\n", "data:3\n\n")).toEqual([
    { data: "1" },
    { data: "2" },
    { data: "3" },
  ]);
});

test("keeps back what is not complete", () => {
  expect(read("id: 1\ndata: half")).toEqual([]);
});
