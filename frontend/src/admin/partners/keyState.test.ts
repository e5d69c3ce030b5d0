import { describe, expect, test } from "vitest";
import { clientState, inMonths, keyState, lastUse } from "./keyState";

const now = Date.parse("2026-05-02T10:00:00Z");
const key = (more: object) => ({
  id: "1",
  ending: "aaaa",
  createdAt: "2026-01-01T00:00:00Z",
  expiresAt: "2027-01-01T00:00:00Z",
  ...more,
});
const old = key({ expiresAt: "2026-05-01T00:00:00Z" });
const soon = key({ expiresAt: "2026-05-20T00:00:00Z" });
const revoked = key({ revokedAt: "2026-04-01T00:00:00Z" });

describe("a key", () => {
  test("is good, nears its end, has expired or was revoked", () => {
    expect([key({}), soon, old, revoked].map((one) => keyState(one, now))).toEqual([
      "good",
      "expiring",
      "expired",
      "revoked",
    ]);
  });

  test("ends in whole months", () => {
    expect(inMonths(12, now)).toBe("2027-05-02T10:00:00.000Z");
  });
});

describe("a client", () => {
  test("stands as its best key does", () => {
    expect(clientState({ keys: [old, key({}), revoked] }, now)).toBe("good");
    expect(clientState({ keys: [revoked, soon] }, now)).toBe("expiring");
    expect(clientState({ keys: [revoked, old] }, now)).toBe("expired");
    expect(clientState({ keys: [revoked] }, now)).toBe("revoked");
    expect(clientState({ keys: [key({})], revokedAt: "2026-05-01T00:00:00Z" }, now)).toBe("revoked");
  });

  test("was last used when any of its keys was", () => {
    expect(lastUse([key({ lastUsedOn: "2026-04-01" }), key({ lastUsedOn: "2026-04-30" }), key({})])).toBe("2026-04-30");
    expect(lastUse([key({})])).toBeUndefined();
  });
});
