import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type OwnChromium, startOwnChromium } from "./chromium";
import { tabletTest as test } from "./gallery";
import { oneQuestion } from "./surveys";
import { enrolBy, enterAsStaff, isKept, isReady, networkIsBack, outbox, staffIsTold, wholeVisit } from "./tablet";
import { Visitor } from "./visitor";

const LANGUAGES = ["sv", "en", "fi"] as const;

test("enrolled once, it plays without a hand and loses nothing to a dead network, a dead browser and a cold start", async ({
  device,
  line,
  stored,
  health,
}) => {
  const profile = mkdtempSync(join(tmpdir(), "kaiku-tablet-"));
  let own: OwnChromium | undefined;
  const start = async () => {
    own = await startOwnChromium(profile);
    const page = await own.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1024, height: 768 });
    return page;
  };
  try {
    let page = await start();
    await page.goto(`${line.url}/kiosk.html?lang=en`);
    await page.getByLabel("Code").fill(device.enrolmentCode);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await isReady(page);
    await isKept(page);
    await wholeVisit(page);
    await expect.poll(stored).toBe(1);
    await expect.poll(() => outbox(page)).toEqual([]);

    line.cut();
    for (let visitors = 0; visitors < 30; visitors++) {
      await wholeVisit(page, [oneQuestion, { overall: 1 + (visitors % 5) }], LANGUAGES[visitors % 3]);
    }
    expect(await outbox(page)).toHaveLength(30);
    await own?.kill();

    page = await start();
    await page.goto(`${line.url}/kiosk.html`);
    await isReady(page);
    expect(await outbox(page)).toHaveLength(30);
    const last = new Visitor(page, oneQuestion, "sv");
    await last.begin();
    await last.answerAll({ overall: 5 });
    await last.button("Skicka").click();
    await last.isThanked();
    await page.getByRole("status").filter({ hasText: /./ }).waitFor();
    expect(await outbox(page)).toHaveLength(31);
    expect(await stored()).toBe(1);

    line.mend();
    await networkIsBack(page);
    await expect.poll(stored).toBe(32);
    await expect.poll(() => outbox(page)).toEqual([]);
    await expect.poll(async () => (await health())?.queued).toBe(0);
    await page.reload();
    await isReady(page);
    expect(await stored()).toBe(32);
  } finally {
    await own?.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}, 180_000);

test("a tablet whose clock is two hours ahead is kept, and tells it", async ({
  office,
  place,
  device,
  page,
  health,
}) => {
  await page.clock.setSystemTime(new Date(Date.now() + 7_200_000));
  const closing = await office.placeToo(place, oneQuestion, {
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  await office.assign(device.id, [closing]);
  await enrolBy(page, device);
  await isReady(page);
  await wholeVisit(page);
  await expect.poll(() => office.submissions(closing.surveyId)).toBe(1);
  await expect.poll(async () => (await health())?.clockSkewSeconds).toBeGreaterThan(7_190);
  expect((await health())?.clockSkewSeconds).toBeLessThan(7_210);
  await enterAsStaff(page, office, device);
  await page.getByText(/7\s?(19|20)\d s edellä/).waitFor();
});

test("a full disk is told to staff, and an answer stays in the page until the server has it", async ({
  device,
  line,
  page,
  stored,
  health,
}) => {
  await enrolBy(page, device);
  await isReady(page);
  await isKept(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name !== "parcels") return put.call(this, value, key);
      throw new DOMException("No room", "QuotaExceededError");
    };
  });
  await wholeVisit(page);
  await expect.poll(stored).toBe(1);
  await staffIsTold(page, "tallennustila täynnä");
  await expect.poll(async () => (await health())?.storage).toBe("full");

  line.cut();
  const visitor = new Visitor(page, oneQuestion, "en");
  await visitor.begin();
  await visitor.answerAll({ overall: 1 });
  await visitor.button("Send").click();
  await page.getByRole("heading", { name: "Your answer is not sent yet" }).waitFor();
  line.mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await visitor.isThanked();
  expect(await stored()).toBe(2);
});
