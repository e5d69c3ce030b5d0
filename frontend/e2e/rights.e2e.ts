import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Definition } from "../src/player/engine/definition";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office } from "./office";
import { choose, openStudio } from "./studio";
import { shortSurvey } from "./surveys";
import { Visitor } from "./visitor";

const browser = startBrowser();
let office: Office;

beforeAll(async () => {
  office = await Office.open();
});

const text = (fi: string, sv: string, en: string) => ({ fi, sv, en });

/** Asks first whether it may. */
const gated: Definition = {
  ...shortSurvey,
  pages: [
    {
      key: "consent",
      questions: [
        {
          key: "agree",
          type: "consent",
          text: text("Saammeko tallentaa vastauksesi?", "Får vi spara dina svar?", "May we store your answers?"),
          required: true,
          gate: true,
        },
      ],
    },
    ...shortSurvey.pages,
  ],
};

describe("a visitor", () => {
  let device: BrowserContext;
  let page: Page;

  beforeEach(async () => {
    device = await browser.device();
    page = await device.newPage();
  });
  afterEach(() => device.close());

  test("reads on a shared tablet what becomes of the answers, and the next one finds the first screen", async () => {
    const place = await office.place("kiosk", shortSurvey);
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${place.key}`);
    await page.getByRole("button", { name: "Tietosuoja" }).click();
    const notice = page.getByRole("dialog", { name: "Tietosuojaseloste" });
    await notice.getByText("Omistaja").waitFor();
    await axe(page);
    await notice.getByRole("button", { name: "Svenska" }).click();
    await page.getByRole("heading", { name: "Dataskyddsbeskrivning" }).waitFor();
    await page.keyboard.press("Escape");
    await notice.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Saavutettavuus" }).click();
    await page.getByRole("heading", { name: "Saavutettavuusseloste" }).waitFor();
    await axe(page);
    await fitsIn(page);

    await page.clock.fastForward(61_000);
    await page.getByRole("heading", { name: "Oletko vielä siinä?" }).waitFor();
    await page.clock.fastForward(21_000);
    await page.getByRole("dialog").first().waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Suomi" }).waitFor();
  });

  test("reads it on a phone without losing an answer, and erases the answer at the end", async () => {
    const place = await office.place("link", shortSurvey);
    await page.goto(`/kiosk.html?key=${place.key}&lang=en`);
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.answerAll({ overall: 5, comment: "Lovely" });
    await page.getByRole("button", { name: "Privacy" }).click();
    await page.getByRole("heading", { name: "Your rights" }).waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "Back" }).click();
    expect(await page.getByRole("textbox").inputValue()).toBe("Lovely");
    await visitor.send();
    await visitor.isThanked();
    await expect.poll(() => office.submissions(place.surveyId)).toBe(1);
    await page.getByRole("button", { name: "Erase my answer" }).click();
    await page.getByRole("button", { name: "Erase", exact: true }).click();
    await page.getByText("Your answer has been erased.").waitFor();
    await axe(page);
    expect(await office.submissions(place.surveyId)).toBe(0);
  });

  test("who does not agree leaves nothing behind", async () => {
    const place = await office.place("link", gated);
    const sent: string[] = [];
    page.on("request", (request) => void (request.url().includes("/submissions") && sent.push(request.url())));
    await page.goto(`/kiosk.html?key=${place.key}&lang=en`);
    await page.getByRole("radio", { name: "I do not agree" }).check();
    await page.getByText("As you did not agree, nothing was stored.").waitFor();
    await axe(page);
    expect(sent).toEqual([]);
    expect(await office.submissions(place.surveyId)).toBe(0);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("agree");
  });
});

describe("the studio", () => {
  test("asks for a word before anything is to be deleted", async () => {
    const place = await office.place("link", shortSurvey);
    const page = await openStudio(await browser.device(), `/organisations/${place.organisationId}/data`);
    await page.getByText("Everything is kept until you decide otherwise").waitFor();
    await axe(page);
    await fitsIn(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await choose(page, "Single answers", "36 months");
    await page.getByRole("button", { name: "See what would go today" }).click();
    await page.getByText("Nothing would go today.").waitFor();
    await page.getByRole("button", { name: "Save storage times" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete for good?" });
    const confirm = dialog.getByRole("button", { name: "Save and delete" });
    expect(await confirm.isDisabled()).toBe(true);
    await axe(page);
    await dialog.getByRole("textbox").fill("DELETE");
    await confirm.click();
    await page.getByText("Saved", { exact: true }).waitFor();
    await page.getByLabel("Contact of the controller").fill("museum@example.org");
    await page.getByRole("button", { name: "Save the notice" }).click();
    await page.getByText("Saved. Tablets have it in a minute.").waitFor();

    const visitor = await browser.device();
    const kiosk = await visitor.newPage();
    await kiosk.goto(`/kiosk.html?key=${place.key}&lang=en`);
    await kiosk.getByRole("button", { name: "Privacy" }).click();
    await kiosk.getByText("museum@example.org").waitFor();
    await kiosk.getByText("single answers: 36 months").waitFor();
    await visitor.close();
    await page.context().close();
  });

  test("shows who did what, and gives it as a file", async () => {
    const place = await office.place("link", shortSurvey);
    const page = await openStudio(await browser.device(), `/log?organisation=${place.organisationId}`);
    const rows = page.getByRole("table").getByRole("row");
    await rows.filter({ hasText: "Museum: created" }).waitFor();
    await axe(page);
    await fitsIn(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await choose(page, "What was done to", "Collector");
    await rows.filter({ hasText: "Collector: created" }).waitFor();
    await expect.poll(() => rows.count()).toBe(2);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download…" }).click();
    await page.getByRole("menuitem", { name: "CSV for a spreadsheet" }).click();
    expect((await download).suggestedFilename()).toBe("log-of-changes.csv");
    await page.getByLabel("From").fill("2999-01-01");
    await page.getByText("Nothing like this has been done").waitFor();
    await page.context().close();
  });

  test("says how accessible it is", async () => {
    const page = await openStudio(await browser.device(), "/accessibility");
    await page.getByRole("heading", { level: 1, name: "Accessibility statement" }).waitFor();
    await axe(page);
    await fitsIn(page);
    await page.context().close();
  });
});
