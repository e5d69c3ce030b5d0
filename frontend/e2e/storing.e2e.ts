import type { BrowserContext, Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { shortSurvey } from "./surveys";
import { SUBMISSIONS, Visitor } from "./visitor";

const browser = startBrowser();
const ON_THE_DEVICE = "It is safe on this device and will be sent as soon as there is a connection.";

let office: Office;
let place: Place;
let tablet: BrowserContext;

beforeAll(async () => {
  office = await Office.open();
});

beforeEach(async () => {
  place = await office.place("kiosk", shortSurvey);
  tablet = await browser.device();
  return () => tablet.close();
});

const stored = () => office.submissions(place.surveyId);
const waiting = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("kaiku-outbox");
        opening.onsuccess = () => {
          const counting = opening.result.transaction("parcels").objectStore("parcels").count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );

async function visit(): Promise<Visitor> {
  const page = await tablet.newPage();
  await page.goto(`/kiosk.html?key=${place.key}`);
  const visitor = new Visitor(page, shortSurvey, "en");
  await visitor.begin();
  await visitor.answerAll({ overall: 4, comment: "Fine" });
  return visitor;
}

describe("an answer is stored once", () => {
  test("and leaves nothing on the device", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await visitor.send();
    await visitor.isThanked();
    await expect.poll(stored).toBe(1);
    await expect.poll(() => waiting(page)).toBe(0);
  });

  test("when Send is tapped twice", async () => {
    const visitor = await visit();
    await visitor.button("Send").dblclick();
    await visitor.isThanked();
    await expect.poll(() => waiting(visitor.page)).toBe(0);
    expect(await stored()).toBe(1);
  });

  test("when the server's reply is lost on its way", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await page.route(SUBMISSIONS, async (route) => {
      expect((await (await route.fetch()).json()).results).toMatchObject([{ status: "stored" }]);
      await route.abort("connectionreset");
    });
    await visitor.send();
    await visitor.isThanked();
    await page.getByText(ON_THE_DEVICE).waitFor();
    expect(await stored()).toBe(1);
    expect(await waiting(page)).toBe(1);

    await page.unroute(SUBMISSIONS);
    const again = await page.waitForResponse(SUBMISSIONS);
    expect((await again.json()).results).toMatchObject([{ status: "duplicate" }]);
    await page.getByText(ON_THE_DEVICE).waitFor({ state: "hidden" });
    expect(await waiting(page)).toBe(0);
    expect(await stored()).toBe(1);
  });

  test("when the network is off, as soon as it is back", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await tablet.setOffline(true);
    await visitor.send();
    await visitor.isThanked();
    await page.getByText(ON_THE_DEVICE).waitFor();
    expect(await stored()).toBe(0);

    await tablet.setOffline(false);
    await expect.poll(stored).toBe(1);
    await expect.poll(() => waiting(page)).toBe(0);
  });

  test("when the page is closed before it could be sent, by the next page", async () => {
    const visitor = await visit();
    const { page } = visitor;
    await tablet.setOffline(true);
    await visitor.send();
    await visitor.isThanked();
    await page.getByText(ON_THE_DEVICE).waitFor();
    await page.close();
    await tablet.setOffline(false);
    expect(await stored()).toBe(0);

    const next = await tablet.newPage();
    await next.goto(`/kiosk.html?key=${place.key}`);
    await expect.poll(stored).toBe(1);
    await expect.poll(() => waiting(next)).toBe(0);
    await next.reload();
    await next.getByRole("button", { name: "English" }).waitFor();
    expect(await stored()).toBe(1);
  });
});

test("what the server refuses is said, kept, and not sent again before the next start", async () => {
  const visitor = await visit();
  const { page } = visitor;
  const replies: string[] = [];
  page.on("response", async (reply) => {
    if (reply.url().endsWith("/submissions/batch")) replies.push((await reply.json()).results[0].status);
  });
  await page.route(SUBMISSIONS, (route) => {
    const [sent] = route.request().postDataJSON().submissions;
    return route.continue({ postData: { submissions: [{ ...sent, answers: { ...sent.answers, overall: 99 } }] } });
  });
  await visitor.send();
  await visitor.isThanked();
  await page.getByText("It is kept on this device, but the museum's server could not take it.").waitFor();
  await page.unroute(SUBMISSIONS);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.waitForTimeout(500);
  expect(replies).toEqual(["invalid"]);
  expect(await waiting(page)).toBe(1);
  expect(await stored()).toBe(0);

  await page.reload();
  await expect.poll(stored).toBe(1);
  await expect.poll(() => waiting(page)).toBe(0);
});
