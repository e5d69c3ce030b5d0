import { v7 as uuidv7 } from "uuid";
import { describe, expect } from "vitest";
import { tabletTest as test } from "./gallery";
import type { Place } from "./office";
import {
  enrolBy,
  enterAsStaff,
  isReady,
  networkIsBack,
  outbox,
  putIntoOutbox,
  staffIsTold,
  wholeVisit,
} from "./tablet";
import { BATCH } from "./visitor";

/** An answer as the outbox keeps it. */
function parcel({ key }: Place, answers: object = { overall: 3 }) {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const submission = { collectorKey: key, version: 1, language: "fi", phase: "single", complete: true };
  return { id: uuidv7(), submission: { ...submission, startedAt: now, completedAt: now, answers } };
}

describe("a batch", () => {
  test("of which the server breaks off in the middle arrives whole, and once", async ({
    place,
    device,
    line,
    page,
    stored,
  }) => {
    await enrolBy(page, device);
    await isReady(page);
    let batches = 0;
    line.fate = (path) => {
      if (path !== BATCH) return "pass";
      batches++;
      return batches === 1 ? "pass" : batches === 2 ? "reply lost" : "lost";
    };
    await putIntoOutbox(
      page,
      Array.from({ length: 130 }, () => parcel(place)),
    );
    await networkIsBack(page);
    await expect.poll(stored).toBe(100);
    expect((await outbox(page)).length).toBe(80);
    line.mend();
    await expect.poll(stored).toBe(130);
    await expect.poll(() => outbox(page)).toEqual([]);
  });

  test("with poison in it arrives without the poison, which is kept and told until staff have dealt with it", async ({
    office,
    place,
    device,
    page,
    stored,
    health,
  }) => {
    await enrolBy(page, device);
    await isReady(page);
    const deep = JSON.parse(`${'{"a":'.repeat(60)}1${"}".repeat(60)}`);
    const good = Array.from({ length: 5 }, () => parcel(place));
    const wrong = parcel(place, { overall: 99 });
    const poison = [wrong, parcel(place, deep), { id: "no id at all", submission: null }];
    await putIntoOutbox(page, [...good, ...poison]);
    await networkIsBack(page);
    await expect.poll(stored).toBe(5);
    await expect
      .poll(async () => (await outbox(page)).map(({ id, refusal }) => [id, typeof refusal]).sort())
      .toEqual(poison.map(({ id }) => [id, "string"]).sort());
    await expect.poll(async () => (await health())?.refused).toBe(3);
    expect((await health())?.queued).toBe(0);
    await staffIsTold(page, "3 vastausta hylätty");
    expect(await office.quarantined(device.id)).toEqual([wrong.id]);

    const offers: number[] = [];
    page.on("request", (one) => {
      if (one.url().endsWith(BATCH)) offers.push(one.postDataJSON().submissions.length);
    });
    await wholeVisit(page);
    await expect.poll(stored).toBe(6);
    expect(offers).toEqual([1]);

    await office.discard(wrong.id);
    await enterAsStaff(page, office, device);
    await page.getByRole("button", { name: "Tarjoa hylättyjä uudelleen" }).click();
    await page.getByText("Tarjottu uudelleen.").waitFor();
    expect((await outbox(page)).map(({ id }) => id).sort()).toEqual(
      poison
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
    await expect.poll(async () => (await health())?.refused).toBe(2);
    expect(await stored()).toBe(6);
  });
});
