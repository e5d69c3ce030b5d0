import { expect, test } from "vitest";
import { byUrgency } from "./urgency";

const device = (name: string, status: string, alerts: string[] = []) => ({ name, status, alerts });

test("puts what staff should see to first", () => {
  const devices = [
    device("Café", "online"),
    device("Attic", "online"),
    device("Shop", "waiting"),
    device("Hall", "silent"),
    device("Tower", "silent", ["silent", "queue"]),
    device("Yard", "online", ["battery"]),
  ];
  expect(byUrgency(devices).map(({ name }) => name)).toEqual(["Tower", "Yard", "Hall", "Shop", "Attic", "Café"]);
});
