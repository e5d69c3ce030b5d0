import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, startBrowser } from "./browser";
import { Office } from "./office";
import { shortSurvey } from "./surveys";
import { Visitor } from "./visitor";

const browser = startBrowser();
let office: Office;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
  office = await Office.open();
});
beforeEach(async () => {
  phone = await browser.device();
  page = await phone.newPage();
});
afterEach(() => phone.close());

describe("one's own phone", () => {
  test("begins at once, goes on after a reload, and gets a receipt by which the answer is erased", async () => {
    const place = await office.place("link", shortSurvey);
    await page.goto(`/kiosk.html?key=${place.key}&lang=en`);
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.answerAll({ overall: 5, comment: "Lovely" });
    await page.reload();
    await page.getByRole("textbox").waitFor();
    expect(await page.getByRole("textbox").inputValue()).toBe("Lovely");

    const { id } = await visitor.send();
    await visitor.isThanked();
    const code = (await page.locator(".receipt code").textContent()) ?? "";
    await axe(page);
    expect(await office.submissions(place.surveyId)).toBe(1);

    const erased = await phone.request.delete(`/api/v1/submissions/${id}`, { headers: { "Receipt-Code": code } });
    expect(erased.status()).toBe(204);
    expect(await office.submissions(place.surveyId)).toBe(0);
  });
});

describe("instead of a survey", () => {
  const unknown = { fi: "Täällä ei ole kyselyä", sv: "Här finns ingen enkät", en: "There is no survey here" };

  test.each(Object.entries(unknown))("an unknown key is told in %s", async (language, title) => {
    await page.goto(`/kiosk.html?key=nothing-of-this-name&lang=${language}`);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await axe(page);
  });

  test("a collector that has closed is told", async () => {
    const { key } = await office.place("kiosk", shortSurvey, { closesAt: "2026-01-01T00:00:00Z" });
    await page.goto(`/kiosk.html?key=${key}&lang=en`);
    await page.getByRole("heading", { level: 1, name: "This survey is not open" }).waitFor();
    await axe(page);
  });

  test("a server out of reach is told, and the survey comes as soon as it is back", async () => {
    const { key } = await office.place("kiosk", shortSurvey);
    await page.route("**/api/v1/collect/*", (route) => route.abort("connectionrefused"));
    await page.goto(`/kiosk.html?key=${key}&lang=en`);
    await page.getByRole("heading", { level: 1, name: "No connection" }).waitFor();
    await axe(page);
    await page.unroute("**/api/v1/collect/*");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("button", { name: "English" }).waitFor();
  });
});
