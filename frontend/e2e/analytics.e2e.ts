import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, fitsIn, inThemes, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";

const browser = startBrowser();
const THEMES = ["light", "dark", "contrast"];

let place: Place;
let page: Page;

beforeAll(async () => {
  const office = await Office.open();
  place = await office.place("kiosk");
  await office.year(place.key);
  page = await openStudio(await browser.device(), `/surveys/${place.surveyId}?period=all`);
});

/** Opens a view of the survey by its tab. */
async function go(tab: string) {
  await page.getByRole("navigation", { name: "Views of the survey" }).getByRole("link", { name: tab }).click();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
}

/** The page as it is now is sound in every theme and at every width. */
async function isSound() {
  await page.waitForLoadState("networkidle");
  await inThemes(page, THEMES, () => axe(page));
  await fitsIn(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}

describe("a question of its own", () => {
  test("is reached by keyboard from its card, within the filter of the overview", async () => {
    await page.goto(`/surveys/${place.surveyId}?lang=en&period=all&language=sv`);
    const link = page.getByRole("article").getByRole("link", { name: "How were the services?" });
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(
      (url) => url.pathname.endsWith("/questions/services") && url.searchParams.get("language") === "sv",
    );
    await page.getByRole("heading", { level: 2, name: "How were the services?" }).waitFor();
  });

  test("tells rows one by one, on how many answers they stand and how they were asked", async () => {
    await page.goto(`/surveys/${place.surveyId}/questions/services?lang=en&period=all`);
    const cafe = page.getByRole("article").filter({ has: page.getByRole("heading", { name: "Café" }) });
    await cafe.getByText("120 answers").waitFor();
    await page.getByText("Self-selected sample").waitFor();
    await page.getByRole("table").filter({ hasText: "Version 1" }).getByRole("cell", { name: "Kahvila" }).waitFor();
    await choose(page, "Row", /Shop/);
    await page.getByRole("img", { name: /Shop: course over time/ }).waitFor();
    await isSound();
  });

  test("that nobody asked is not there", async () => {
    await page.goto(`/surveys/${place.surveyId}/questions/nothing?lang=en`);
    await page.getByText("This survey has no such question").waitFor();
    await page.getByRole("link", { name: "Overview" }).click();
    await page.getByRole("heading", { level: 2, name: "Questions" }).waitFor();
  });
});

describe("the hours of the week", () => {
  test("count every response once, and go by the filter", async () => {
    await page.goto(`/surveys/${place.surveyId}?lang=en&period=all`);
    await go("Hours");
    await choose(page, "Show", "Number of responses");
    await expect.poll(responses).toBe(120);
    await page.getByText("More filters").click();
    await choose(page, "Language of the answer", "Svenska");
    await page.waitForURL(/language=sv/);
    await expect.poll(responses).toBe(30);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(responses).toBe(120);
  });

  test("tell the mean with its interval, and hide hours of too few", async () => {
    await choose(page, "Show", /How was your visit/);
    await page.getByText(/^Highest: .*Lowest: /).waitFor();
    await choose(page, "Show", /Happy/);
    const map = page.getByRole("table").first();
    await map.getByText("Too few answers to show").first().waitFor({ state: "attached" });
    await isSound();
  });

  async function responses(): Promise<number> {
    const figures = await page.locator(".week-figure").allTextContents();
    return figures.reduce((sum, figure) => sum + Number(figure), 0);
  }
});
