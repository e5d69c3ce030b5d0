import { expect, test } from "vitest";
import { answerAddress, collectingAt } from "./collecting";

const now = new Date("2026-05-02T10:00:00Z");

test("is open without dates", () => {
  expect(collectingAt({}, now)).toBe("open");
});

test("waits for its opening and is closed from its closing on", () => {
  expect(collectingAt({ opensAt: "2026-05-02T10:00:01Z" }, now)).toBe("waiting");
  expect(collectingAt({ opensAt: "2026-05-02T10:00:00Z" }, now)).toBe("open");
  expect(collectingAt({ closesAt: "2026-05-02T10:00:00Z" }, now)).toBe("closed");
});

test("leads to the player with the key", () => {
  expect(answerAddress("https://kaiku.example", "a+b")).toBe("https://kaiku.example/kiosk.html?key=a%2Bb");
});
