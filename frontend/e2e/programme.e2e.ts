import { describe, expect } from "vitest";
import { axe } from "./browser";
import { tabletTest as test } from "./gallery";
import { oneQuestion, shortSurvey } from "./surveys";
import { enrolBy, isKept, isReady, networkIsBack, wholeVisit } from "./tablet";
import { Visitor } from "./visitor";

describe("what it plays", () => {
  test("changes without a hand, but not under a visitor's hands", async ({ office, place, device, page, stored }) => {
    const next = await office.placeToo(place, shortSurvey);
    await enrolBy(page, device);
    const visitor = new Visitor(page, oneQuestion, "en");
    await visitor.begin();
    await visitor.answerAll({ overall: 5 });
    await office.assign(device.id, [next]);
    const told = page.waitForResponse("**/api/v1/device");
    await networkIsBack(page);
    expect((await told).status()).toBe(200);
    await visitor.button("Send").click();
    await visitor.isThanked();
    await visitor.button("Next visitor").click();
    await page.getByRole("heading", { name: "Kerro käynnistäsi" }).waitFor();
    await expect.poll(stored).toBe(1);
    await wholeVisit(page, [shortSurvey, { overall: 2 }]);
    await expect.poll(() => office.submissions(next.surveyId)).toBe(1);
  });

  test("is asked for every minute, and costs nothing while it is the same", async ({ device, page, health }) => {
    await page.clock.install();
    await enrolBy(page, device);
    await isReady(page);
    const again = page.waitForResponse("**/api/v1/device");
    await page.clock.fastForward(61_000);
    expect((await again).status()).toBe(304);
    const beat = page.waitForResponse("**/device/heartbeats");
    await page.clock.fastForward(61_000);
    expect((await beat).status()).toBe(204);
    expect((await health())?.appVersion).toMatch(/^\d+\.\d+\.\d+\+[\w-]{8}$/);
  });

  test("may be an old version, which the server takes after a new one came out", async ({
    office,
    place,
    device,
    line,
    page,
    stored,
  }) => {
    await enrolBy(page, device);
    await isReady(page);
    await isKept(page);
    line.cut();
    await wholeVisit(page);
    const text = { fi: "Entä nyt?", sv: "Och nu?", en: "And now?" };
    const [first] = oneQuestion.pages;
    const [question] = first?.questions ?? [];
    if (!first || !question) throw new Error("no question");
    const newer = { ...oneQuestion, pages: [{ ...first, questions: [{ ...question, text }] }] };
    await office.publishAgain(place.surveyId, newer);
    line.mend();
    await networkIsBack(page);
    await expect.poll(stored).toBe(1);
    await expect
      .poll(
        async () => {
          await networkIsBack(page);
          await page.getByRole("button", { name: "English" }).click();
          const seen = await page.getByRole("heading", { level: 1 }).textContent();
          await page.reload();
          await isReady(page);
          return seen;
        },
        { timeout: 20_000 },
      )
      .toBe("And now?");
    await wholeVisit(page, [newer, { overall: 2 }]);
    await expect.poll(stored).toBe(2);
  });

  test("is chosen by the visitor where there are several", async ({ office, place, device, page, stored }) => {
    const other = await office.placeToo(place, shortSurvey);
    await office.assign(device.id, [place, other]);
    await enrolBy(page, device);
    const second = page.locator("section").filter({ hasText: "Kerro käynnistäsi" });
    await second.getByRole("button", { name: "Svenska" }).click();
    const visitor = new Visitor(page, shortSurvey, "sv");
    await visitor.answerAll({ overall: 3 });
    await visitor.button("Skicka").click();
    await visitor.isThanked();
    await visitor.button("Nästa besökare").click();
    await second.waitFor();
    await expect.poll(() => office.submissions(other.surveyId)).toBe(1);
    expect(await stored()).toBe(0);
  });

  test("takes turns where the museum wants it so", async ({ office, place, device, page, stored }) => {
    const other = await office.placeToo(place, { ...oneQuestion, title: { fi: "Toinen", sv: "Andra", en: "Second" } });
    await office.assign(device.id, [place, other], "rotation");
    await enrolBy(page, device);
    for (let visitors = 0; visitors < 4; visitors++) {
      await page.getByRole("heading", { name: visitors % 2 ? "Toinen" : "Yksi kysymys" }).waitFor();
      await wholeVisit(page);
    }
    await expect.poll(() => office.submissions(other.surveyId)).toBe(2);
    expect(await stored()).toBe(2);
  });

  test("is said to be missing, or closed", async ({ office, place, device, page }) => {
    await office.assign(device.id, []);
    await enrolBy(page, device);
    await page.getByRole("heading", { name: "Nothing to answer here yet" }).waitFor();
    await axe(page);
    const over = await office.placeToo(place, oneQuestion, { closesAt: "2026-01-01T00:00:00Z" });
    await office.assign(device.id, [over]);
    await networkIsBack(page);
    await page.getByRole("heading", { name: "This survey is not open" }).waitFor();
    await office.assign(device.id, [over, place]);
    await networkIsBack(page);
    await isReady(page);
  });
});

test("the tablet keeps the whole kiosk, and nothing of the studio", async ({ device, page }) => {
  await enrolBy(page, device);
  await isKept(page);
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => await (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
  });
  const names = kept.map((path) => path.replace(/-[\w-]{8}(\.\w+)$/, "$1"));
  expect(names).toEqual(expect.arrayContaining(["/kiosk.html", "/assets/kiosk.js", "/assets/Tablet.js"]));
  expect(names.filter((name) => name === "/assets/player.js")).toHaveLength(3);
  expect(names.filter((name) => /studio|echarts|index/.test(name))).toEqual([]);
});

test("a newer app is taken between visitors, not during a visit", async ({ device, line, page, stored }) => {
  await enrolBy(page, device);
  await isReady(page);
  await isKept(page);
  const visitor = new Visitor(page, oneQuestion, "en");
  await visitor.begin();
  await page.evaluate(() => Object.assign(window, { sameApp: true }));
  const sameApp = () => page.evaluate(() => "sameApp" in window);
  line.newerApp = "// newer";
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((wait) => setTimeout(wait, 50));
  });
  await visitor.answerAll({ overall: 4 });
  await visitor.button("Send").click();
  await visitor.isThanked();
  expect(await sameApp()).toBe(true);
  await visitor.button("Next visitor").click();
  await expect.poll(() => sameApp().catch(() => true)).toBe(false);
  await isReady(page);
  await expect.poll(stored).toBe(1);
});
