import { expect, test } from "vitest";
import { enrolmentAddress, enrolmentAt, secondsLeft } from "./enrolment";

const invitation = { enrolmentCode: "K7QM-2XPH", expiresAt: "2026-05-02T10:15:00Z" };
const at = (time: string) => Date.parse(`2026-05-02T${time}Z`);

test("a code waits until it expires", () => {
  expect(enrolmentAt(invitation, {}, at("10:14:59"))).toBe("open");
  expect(secondsLeft(invitation, at("10:14:59"))).toBe(1);
  expect(enrolmentAt(invitation, {}, at("10:15:00"))).toBe("expired");
  expect(secondsLeft(invitation, at("10:20:00"))).toBe(0);
});

test("a code is used once a tablet has come with it, also after its time", () => {
  expect(enrolmentAt(invitation, { enrolledAt: "2026-05-02T10:05:00Z" }, at("10:06:00"))).toBe("used");
  expect(enrolmentAt(invitation, { enrolledAt: "2026-05-02T10:05:00Z" }, at("11:00:00"))).toBe("used");
});

test("the tablet that is to be replaced has not come with the code", () => {
  const again = { ...invitation, enrolledBefore: "2026-01-01T08:00:00Z" };
  expect(enrolmentAt(again, { enrolledAt: "2026-01-01T08:00:00Z" }, at("10:06:00"))).toBe("open");
  expect(enrolmentAt(again, { enrolledAt: "2026-05-02T10:05:00Z" }, at("10:06:00"))).toBe("used");
});

test("the code reaches the tablet in a fragment", () => {
  expect(enrolmentAddress("https://kaiku.example", "K7QM-2XPH")).toBe(
    "https://kaiku.example/kiosk.html#enrol=K7QM-2XPH",
  );
});
