import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { login, startBrowser } from "./browser";
import { Office } from "./office";

const browser = startBrowser();

describe("the demonstration on an empty database", () => {
  let page: Page;
  let surveyId: string;
  let key: string;

  beforeAll(async () => {
    const office = await Office.open();
    const surveys = await office.list("surveys");
    surveyId = surveys.find(({ slug }) => slug === "visitor-survey")?.id ?? "";
    const placed = (await office.list("collectors")).filter((collector) => collector.surveyId === surveyId);
    key = placed.find(({ channel }) => channel === "kiosk")?.key ?? "";
    const device = await browser.device();
    await login(device);
    page = await device.newPage();
  });

  test("has two years of answers, and results say that they are invented", async () => {
    await page.goto(`/surveys/${surveyId}?lang=en&period=all`);
    await page.getByText("Synthetic demo data").waitFor();
    const responses = await page.locator(".tile-value").first().textContent();
    expect(Number(responses?.replace(",", ""))).toBeGreaterThan(1000);
    await page.getByText("Figures as a table").first().click();
    expect(await page.getByRole("table").first().getByRole("row").count()).toBeGreaterThan(24);
  });

  test.each(["surveys", "collectors", "museums"])("is marked in the list of %s", async (list) => {
    await page.goto(`/${list}?lang=en`);
    await page.getByRole("row").filter({ hasText: "Synthetic demo data" }).first().waitFor();
  });

  test.each([
    ["Suomi", "Esittely"],
    ["Svenska", "Demonstration"],
    ["English", "Demonstration"],
  ])("is marked for visitors in %s", async (language, mark) => {
    const tablet = await (await browser.device()).newPage();
    await tablet.goto(`/kiosk.html?key=${key}`);
    await tablet.getByText("Esittely").waitFor();
    await tablet.getByRole("button", { name: language }).click();
    await tablet.getByRole("banner").getByText(mark).waitFor();
    await tablet.context().close();
  });
});
