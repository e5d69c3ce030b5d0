import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, axeInThemes, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { everyType, shortSurvey } from "./surveys";

const browser = startBrowser();
const THEMES = ["light", "dark", "contrast"];

let office: Office;
let place: Place;
let page: Page;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk");
  await office.year(place.key);
  page = await openStudio(await browser.device(), `/surveys/${place.surveyId}?period=all`);
});

/** Opens a view of the survey by its tab. */
async function go(tab: string) {
  const tabs = page.getByRole("navigation", { name: "Views of the survey" });
  await tabs.getByRole("link", { name: tab }).click();
  await tabs.locator("[aria-current=page]", { hasText: tab }).waitFor();
}

/** The page as it is now is sound in every theme and at every width. */
async function isSound() {
  await page.waitForLoadState("networkidle");
  await axeInThemes(page, THEMES);
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

describe("groups beside each other", () => {
  test("differ from all others, or from the one that is chosen, and the words say how much", async () => {
    await page.goto(`/surveys/${place.surveyId}?lang=en&period=all`);
    await go("Compare");
    await choose(page, "Groups by", "Your age");
    await page.getByText("these differ from all the others together").waitFor();
    const old = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: /65–74/ }) });
    await old.getByRole("cell", { name: /^60$/ }).waitFor();
    await choose(page, "Each set against", /65–74/);
    await page.waitForURL(/reference=65-74/);
    await old.getByText("Reference").waitFor();
    await page.getByText(/these differ from .*65–74/).waitFor();
    await isSound();
  });

  test("of too few are named, and nothing is told of them", async () => {
    await page.goto(`/surveys/${place.surveyId}/compare?lang=en&period=30d&by=language`);
    await page.getByText("Only one group has enough answers").waitFor();
    await page
      .getByRole("row", { name: /^Svenska/ })
      .getByText("Too few answers to show")
      .waitFor();
    await page.getByRole("row", { name: /^Suomi 6/ }).waitFor();
  });
});

describe("the crosstab", () => {
  test("says in words whether two questions hang together, and marks where", async () => {
    await page.goto(`/surveys/${place.surveyId}?lang=en&period=all`);
    await go("Crosstab");
    await page.getByText("The answers to the two hang together").waitFor();
    await page.getByText("clearly more than expected").first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Swap rows and columns" }).press("Enter");
    await page.waitForURL(
      (url) => url.searchParams.get("rows") === "overall" && url.searchParams.get("columns") === "age",
    );
    await page.getByRole("columnheader", { name: /65–74/ }).waitFor();
    await isSound();
  });

  test("of one question with itself is none", async () => {
    await choose(page, "Columns", "How was your visit?");
    await page.getByText("Choose two different questions").waitFor();
  });
});

describe("before and after", () => {
  test("needs pairs, and says how they come about", async () => {
    await page.goto(`/surveys/${place.surveyId}?lang=en&period=all`);
    await go("Before and after");
    await page.getByText("A pair is one person who answers the same survey twice").waitFor();
    await isSound();
  });

  test("tells how many moved which way, and how far", async () => {
    const paired = await office.placeToo(place, shortSurvey);
    for (let pair = 0; pair < 6; pair++) {
      const pairCode = `PAIR${pair}`;
      await office.answer(paired.key, { overall: 3 }, { phase: "before", pairCode });
      await office.answer(paired.key, { overall: pair === 0 ? 3 : 4 + (pair % 2) }, { phase: "after", pairCode });
    }
    await page.goto(`/surveys/${paired.surveyId}/change?lang=en`);
    await page
      .getByText("Of 6 people who answered both times, 5 (83%) improved, 1 stayed the same and 0 got worse.")
      .waitFor();
    await page.getByText("more than chance would move it").waitFor();
    await page.getByRole("img", { name: /mean before and after/ }).waitFor();
    await isSound();
  });
});

describe("every view", () => {
  const TABS = ["Overview", "Compare", "Crosstab", "Before and after", "Hours"];

  test.each([
    ["three answers", 3],
    ["no answer", 0],
  ])("of a museum with %s says so, and shows no figure", async (_, answers) => {
    const quiet = await office.placeToo(place, everyType);
    for (let answer = 0; answer < answers; answer++) await office.answer(quiet.key, { overall: 4 });
    await page.goto(`/surveys/${quiet.surveyId}?lang=en`);
    for (const tab of TABS) {
      await go(tab);
      await page
        .getByText(/Too few|No responses in this selection|Nobody answered before and after/)
        .first()
        .waitFor();
      expect(await page.getByText(/NaN/).count()).toBe(0);
      await axe(page);
    }
  });
});
