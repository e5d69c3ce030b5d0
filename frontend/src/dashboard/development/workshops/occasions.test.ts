import { expect, it } from "vitest";
import type { Workshop } from "../../../api/types";
import { occasionsOf } from "./occasions";

const on = (heldOn: string, step: Workshop["step"] = "waiting") =>
  ({ id: `${heldOn} ${step}`, heldOn, step }) as Workshop;

it("puts the next workshop first, and the last one first of those that are over", () => {
  const { coming, past } = occasionsOf(
    [
      on("2026-03-01"),
      on("2026-05-02", "closed"),
      on("2026-05-02", "vote"),
      on("2026-06-01"),
      on("2026-04-01", "group"),
    ],
    "2026-05-02",
  );
  expect(coming.map(({ id }) => id)).toEqual(["2026-05-02 vote", "2026-06-01 waiting"]);
  expect(past.map(({ id }) => id)).toEqual(["2026-05-02 closed", "2026-04-01 group", "2026-03-01 waiting"]);
});
