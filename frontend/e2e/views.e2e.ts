import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, axeInThemes, fitsIn, login, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";

const THEMES = ["light", "dark", "contrast"] as const;
const browser = startBrowser();

let office: Office;

beforeAll(async () => {
  office = await Office.open();
});

const studio = async (path: string): Promise<Page> => openStudio(await browser.device(), path);

describe("live", () => {
  let place: Place;
  let page: Page;

  const figure = (name: string) =>
    page.getByRole("article").filter({ has: page.getByRole("heading", { level: 3, name }) });
  const responses = (count: number) =>
    figure("Responses today")
      .locator(".live-value", { hasText: new RegExp(`^${count}$`) })
      .waitFor();
  const answers = async (times: number, overall: number) => {
    for (let i = 0; i < times; i++) await office.answer(place.key, { overall, recommend: 9 });
  };

  beforeAll(async () => {
    place = await office.place("link");
    page = await studio(`/surveys/${place.surveyId}/live`);
  });

  test("counts at once, and shows no figure before five have answered", async () => {
    await page.getByText("Live", { exact: true }).nth(1).waitFor();
    await responses(0);
    await answers(4, 5);
    await responses(4);
    await page.getByText("Too few answers to show").first().waitFor();
    expect(await page.getByText(/mean, 1–5/).count()).toBe(0);
    await answers(1, 5);
    await page.locator(".live-value", { hasText: "5.0" }).waitFor();
  });

  test("does not tell what the next visitor answered", async () => {
    await answers(1, 2);
    await responses(6);
    await page.locator(".live-value", { hasText: "5.0" }).waitFor();
    await answers(4, 2);
    await page.locator(".live-value", { hasText: "3.5" }).waitFor();
    await responses(10);
  });

  test("says when the connection is lost, and comes back with it", async () => {
    await page.route("**/api/v1/surveys/*/live?*", (route) => route.abort("connectionrefused"));
    await page.reload();
    await page.getByText("Connection lost, trying again").waitFor();
    await page.unroute("**/api/v1/surveys/*/live?*");
    await responses(10);
    await page.getByText(/^Last updated at/).waitFor();
  });

  test("is clean in every theme and fits from a desk to a phone, in every language", async () => {
    await axeInThemes(page, THEMES);
    for (const language of ["Suomi", "Svenska", "English"]) {
      await page.getByRole("button", { name: language, exact: true }).click();
      await fitsIn(page);
    }
    await page.context().close();
  });
});

describe("a view", () => {
  let place: Place;
  let page: Page;

  const menu = async (name: string, action: string) => {
    await page.getByRole("button", { name: `What to do with “${name}”` }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };

  beforeAll(async () => {
    place = await office.place("link");
    await office.year(place.key);
    page = await studio(`/surveys/${place.surveyId}?language=sv&period=year`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  });

  test("is kept under a name that says what it is", async () => {
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByText(/^None yet/).waitFor();
    await axe(page);
    await page.getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Save view" }).click();
    const name = page.getByLabel("Name");
    expect(await name.inputValue()).toBe("Overview, This year, 1 filter more");
    await axe(page);
    await name.fill("Swedish speakers");
    await page.getByText(/^Share with everyone at Omistaja/).click();
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("opens for a colleague by its short address, who may not change it", async () => {
    await page.getByRole("button", { name: "Saved views" }).click();
    await menu("Swedish speakers", "Copy link");
    await page.getByText("The link to “Swedish speakers” is copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/views\/[0-9a-f-]{36}$/);

    const colleague = await browser.device();
    await login(colleague, await office.hire("analyst", place.organisationId));
    const theirs = await colleague.newPage();
    await theirs.goto(new URL(link).pathname);
    await theirs.waitForURL(/\/surveys\/[^/]+\?language=sv&period=year$/);
    await theirs.goto(`${theirs.url()}&lang=en`);
    await theirs.getByRole("button", { name: "Saved views" }).click();
    await theirs.getByText("Shared with you").waitFor();
    await theirs.getByRole("button", { name: "What to do with “Swedish speakers”" }).click();
    expect(await theirs.getByRole("menuitem").allTextContents()).toEqual(["Copy link"]);
    await colleague.close();
  });

  test("is renamed, deleted, and had back", async () => {
    await axe(page);
    await menu("Swedish speakers", "Rename");
    await page.getByLabel("Name").fill("Svenska");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("link", { name: "Svenska" }).waitFor();
    await menu("Svenska", "Delete");
    await page.getByText("“Svenska” is deleted.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("link", { name: "Svenska" }).waitFor();
    await fitsIn(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole("button", { name: "Close" }).click();
  });

  test("brings back its page and filter", async () => {
    await choose(page, "Period", "All time");
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("link", { name: "Svenska" }).click();
    await page.waitForURL(/\?language=sv&period=year$/);
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("is a report for the board in the language that it speaks", async () => {
    await page.getByRole("button", { name: "Report (PDF)" }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Svenska" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/-sv\.pdf$/);
    const report = await readFile(await file.path());
    expect(report.subarray(0, 5).toString()).toBe("%PDF-");
    expect(report.length).toBeGreaterThan(20_000);
    await page.context().close();
  });
});
