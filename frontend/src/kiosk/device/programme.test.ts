import { expect, it } from "vitest";
import type { Assignment } from "../assignment";
import { choicesOf, type DeviceAssignment, type Part } from "./programme";

const NOON = Date.parse("2026-05-02T12:00:00Z");

it.each([
  ["always", {}, true],
  ["from this moment on", { opensAt: "2026-05-02T12:00:00Z" }, true],
  ["not yet", { opensAt: "2026-05-02T12:00:01Z" }, false],
  ["until this moment", { closesAt: "2026-05-02T12:00:00Z" }, true],
  ["no more", { closesAt: "2026-05-02T11:59:59Z" }, false],
  ["today", { opensAt: "2026-05-02T00:00:00+03:00", closesAt: "2026-05-02T23:59:59+03:00" }, true],
])("plays a survey %s", (_, hours, open) => {
  expect(keysOf([{ ...part("a"), ...hours }])).toEqual(open ? ["a"] : undefined);
});

it("lets a visitor choose among what is open", () => {
  const over = { ...part("b"), closesAt: "2026-01-01T00:00:00Z" };
  expect(keysOf([part("a"), over, part("c")])).toEqual(["a", "c"]);
  expect(keysOf([])).toBeUndefined();
});

it("lets open surveys take turns", () => {
  const parts = [part("a"), part("b"), part("c")];
  expect([0, 1, 2, 3].map((turn) => keysOf(parts, "rotation", turn))).toEqual([["a"], ["b"], ["c"], ["a"]]);
  expect(keysOf([], "rotation", 7)).toBeUndefined();
});

it("plays everything as on a shared tablet", () => {
  const link = { ...part("a"), assignment: { channel: "link" } as Assignment };
  expect(choicesOf(device([link]), NOON, 0)?.[0].assignment.channel).toBe("kiosk");
});

function keysOf(collectors: readonly Part[], playing = "chooser", turn = 0): readonly string[] | undefined {
  return choicesOf(device(collectors, playing), NOON, turn)?.map(({ key }) => key);
}

function device(collectors: readonly Part[], playing = "chooser"): DeviceAssignment {
  const museum = { name: { fi: "Museo" }, languages: ["fi"] };
  return { deviceId: "d", name: "Tabletti", playing, staffPin: "1234", museum, collectors };
}

function part(key: string): Part {
  return { key, assignment: {} as Assignment };
}
