import { expect, test } from "vitest";
import { bandShares } from "./bands";

const words = { fi: "", sv: "", en: "" };
const band = (from: number) => ({ score: "score", from, name: words, source: "" });
const entry = (value: number, n: number) => ({ value, n, share: 0, low: 0, high: 0 });

test("counts each score in the band that begins at or below it", () => {
  const shares = bandShares([band(7), band(19.6), band(27.5)], [entry(19.25, 2), entry(19.98, 3), entry(35, 5)], 10);
  expect(shares.map(({ n, share }) => [n, share])).toEqual([
    [2, 0.2],
    [3, 0.3],
    [5, 0.5],
  ]);
  expect(shares[0]?.low).toBeGreaterThan(0);
  expect(shares[0]?.high).toBeLessThan(1);
});

test("knows no share where nobody has a score", () => {
  expect(bandShares([band(0)], [], 0)[0]).toMatchObject({ n: 0, share: 0 });
});
