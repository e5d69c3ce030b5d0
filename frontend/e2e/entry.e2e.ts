import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, axeInThemes, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { openStudio } from "./studio";
import { everyAnswer, everyType, shortSurvey } from "./surveys";

const browser = startBrowser();
const SUBMISSIONS = "**/api/v1/submissions/*";

let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("staff", everyType);
});

/** The page for a collector, with the focus in the first field. */
async function desk(of: Place): Promise<Page> {
  const page = await openStudio(await browser.device(), `/collectors/${of.collectorId}`);
  await page.getByRole("link", { name: "Key paper forms" }).click();
  await page.getByRole("heading", { level: 1, name: "Key paper forms" }).waitFor();
  await page.getByRole("form", { name: "Sheet" }).waitFor();
  for (let tabs = 0; tabs < 40; tabs++) {
    if (await page.evaluate(() => document.activeElement?.closest("[data-entry]") !== null)) return page;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not reach the sheet");
}

/** Types what stands for each answer, and goes on with Enter. */
async function key(page: Page, ...fields: string[]) {
  for (const field of fields) {
    await page.keyboard.type(field);
    await page.keyboard.press("Enter");
  }
}

const save = (page: Page) => page.keyboard.press("Control+Enter");
const count = (page: Page, words: string) => page.getByRole("status").getByText(words, { exact: true }).waitFor();

const SERVICES = ["3", "5"];
const ROUTES = ["1", "2"];
const MOOD = ["4", "5", "3", "1", "2", "5"];
const FELT = { calm: 5, curious: 4, meaning: 3, belonging: 2, refreshed: 1 };

describe("paper forms are keyed by the keyboard alone", () => {
  test("every type of question, and those that appear on the way", async () => {
    const page = await desk(place);
    const sent = page.waitForRequest(SUBMISSIONS);
    await key(page, "2", "9", "0,7", "45", ...SERVICES, ...ROUTES, "13", "2", "1", "2", ...MOOD);
    await key(page, ...Object.values(FELT).map(String));
    expect(await page.getByRole("button", { name: "Save and next" }).isVisible()).toBe(true);
    await key(page, String(everyAnswer.comment), "1");
    expect(
      await page.getByRole("button", { name: "Save and next" }).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await axe(page);
    await save(page);
    await count(page, "1 sheet stored");
    const { answers, language, completedAt, complete, ...rest } = (await sent).postDataJSON();
    expect(answers).toEqual({ ...everyAnswer, wellbeing: FELT });
    expect({ language, complete, startedAt: rest.startedAt }).toEqual({
      language: "en",
      complete: true,
      startedAt: undefined,
    });
    expect(Date.now() - Date.parse(completedAt)).toBeLessThan(86_400_000);
    await page.context().close();
  });

  test("one after the other: one is taken back, one meets a network that breaks, and each counts once", async () => {
    const three = await office.place("staff", shortSurvey);
    const page = await desk(three);
    await key(page, "5", "Hyvä");
    await save(page);
    await count(page, "1 sheet stored");
    await key(page, "1");
    await save(page);
    await count(page, "2 sheets stored");
    await page.getByRole("button", { name: "Undo sheet 2" }).click();
    const asked = page.getByRole("alertdialog", { name: "Erase sheet 2?" });
    await asked.waitFor();
    await axe(page);
    await asked.getByRole("button", { name: "Erase" }).click();
    await count(page, "1 sheet stored");

    const ids: string[] = [];
    await page.route(SUBMISSIONS, async (route) => {
      ids.push(route.request().url());
      // It arrives, and the reply gets lost.
      if (ids.length === 1) await route.fetch();
      await (ids.length <= 2 ? route.abort() : route.continue());
    });
    await page.getByRole("radio").first().focus();
    await key(page, "4", "Tuuli vei verkon");
    await save(page);
    await page.getByText("Not stored yet: the server cannot be reached").waitFor();
    await axe(page);
    expect(await page.getByRole("radio", { name: "4" }).isChecked()).toBe(true);
    expect(await page.getByRole("textbox", { name: "What would you like to say?" }).inputValue()).toBe(
      "Tuuli vei verkon",
    );
    await page.getByRole("button", { name: "Try now" }).click();
    await page.getByRole("button", { name: "Try now" }).click();
    await count(page, "2 sheets stored");
    expect(new Set(ids).size).toBe(1);
    expect(ids.length).toBeGreaterThan(2);

    const results = (channel: string) =>
      page.request.get(`/api/v1/surveys/${three.surveyId}/results?channel=${channel}`).then((reply) => reply.json());
    expect((await results("staff")).n).toBe(2);
    expect((await results("kiosk")).n).toBe(0);
    await page.context().close();
  });

  test("a gap is asked about and stored as incomplete, what is empty or off the scale is not stored", async () => {
    const gaps = await office.place("staff", everyType);
    const page = await desk(gaps);
    await save(page);
    await page.getByText("Nothing has been keyed yet.").waitFor();
    await key(page, "", "10", "", "4000");
    await save(page);
    await page.getByText("An answer does not fit its question.", { exact: false }).waitFor();
    await page.getByText("This is not on the scale from 0 to 1000.").waitFor();
    await page.getByText("An answer is required here.").waitFor();
    await axe(page);
    await page.getByRole("textbox", { name: "How many minutes did you stay?" }).fill("40");
    await save(page);
    await page.getByText("One required answer is missing.", { exact: false }).waitFor();
    const sent = page.waitForRequest(SUBMISSIONS);
    await save(page);
    await count(page, "1 sheet stored");
    expect((await sent).postDataJSON()).toMatchObject({ complete: false, answers: { recommend: 10, minutes: 40 } });
    await page.context().close();
  });

  test("a sheet counts for the day that stands on it, and the day stays", async () => {
    const page = await desk(await office.place("staff", shortSurvey));
    await page.getByLabel("Filled in on").fill("2026-05-02");
    for (const number of [1, 2]) {
      await page.getByRole("radio").first().focus();
      const sent = page.waitForRequest(SUBMISSIONS);
      await key(page, "3");
      await save(page);
      expect((await sent).postDataJSON().completedAt).toMatch(/^2026-05-02T/);
      await count(page, number === 1 ? "1 sheet stored" : "2 sheets stored");
    }
    await page.context().close();
  });
});

test("the page fits any window and theme, and asks before a sheet is lost", async () => {
  const page = await desk(place);
  await axeInThemes(page, ["dark", "contrast"]);
  await fitsIn(page);
  await key(page, "2");
  await page.getByRole("link", { name: "Collectors" }).first().click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click();
  expect(await page.getByRole("radio", { name: "2" }).first().isChecked()).toBe(true);
  await page.context().close();
});
