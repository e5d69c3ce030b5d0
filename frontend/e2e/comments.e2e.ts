import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, axeInThemes, fitsIn, login, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { openStudio } from "./studio";
import { shortSurvey } from "./surveys";

const browser = startBrowser();

const SAID = [
  "Kahvila oli kiinni. Soittakaa 040 123 4567!",
  "Kahvilassa oli tungosta.",
  "Näyttely oli hieno.",
  "Opasteita oli liian vähän.",
];

describe("comments of a survey", () => {
  let office: Office;
  let place: Place;
  let page: Page;

  beforeAll(async () => {
    office = await Office.open();
    place = await office.place("link", shortSurvey);
    for (const comment of SAID) await office.answer(place.key, { overall: 2, comment });
    page = await openStudio(await browser.device(), `/surveys/${place.surveyId}/comments`);
  });

  const items = () => page.locator(".comment");

  test("are found by their words, without what tells who wrote them", async () => {
    await expect.poll(() => items().count()).toBe(SAID.length);
    await page.getByLabel("Find words").fill("kahvila");
    await expect.poll(() => items().count()).toBe(2);
    await expect.poll(() => page.locator(".comment mark").allTextContents()).toContain("Kahvilassa");
    expect(await page.getByText("telephone number").count()).toBe(1);
    expect(await page.getByText("040 123").count()).toBe(0);
    await page.getByRole("button", { name: "Show what was taken out" }).click();
    await page.getByText("Soittakaa 040 123 4567!").waitFor();
    await page.reload();
    await expect.poll(() => items().count()).toBe(2);
    await page.getByLabel("Find words").fill("");
    await expect.poll(() => items().count()).toBe(SAID.length);
  });

  test("are moderated from the keyboard, and put back", async () => {
    await items().first().focus();
    await page.keyboard.press("ArrowDown");
    const second = await items().nth(1).locator(".comment-text").textContent();
    await page.keyboard.press("p");
    await page.getByRole("status").getByText("Published").waitFor();
    await page.getByRole("button", { name: /^Published 1$/ }).click();
    await expect.poll(() => page.locator(".comment-text").allTextContents()).toEqual([second]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("No comments are like that").waitFor();
    await page.getByRole("button", { name: /^New 4$/ }).click();
    await items().first().focus();
    await page.keyboard.press("h");
    await expect.poll(() => items().count()).toBe(3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("comment");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => items().count()).toBe(4);
    await page.getByRole("button", { name: /^All 4$/ }).click();
  });

  test("take keys only where the focus is on a comment", async () => {
    await page.getByLabel("Find words").focus();
    await page.keyboard.type("php");
    await page.getByText("No comments are like that").waitFor();
    await page.getByLabel("Find words").fill("");
    await page.getByRole("button", { name: /^Hidden 0$/ }).waitFor();
  });

  test("are tagged many at once, and their tags renamed and deleted", async () => {
    await expect.poll(() => items().count()).toBe(SAID.length);
    for (const index of [0, 1]) await items().nth(index).getByText("Select").click();
    const bulk = page.getByRole("region", { name: "Selected comments" });
    await bulk.getByText("2 selected").waitFor();
    await bulk.getByRole("button", { name: "Add a tag" }).click();
    await page.getByRole("dialog").getByLabel("Tag", { exact: true }).fill("Ruuhka");
    await axe(page);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".comment-tag").count()).toBe(2);
    await page.getByText("Rename, merge and delete tags").click();
    await page.getByRole("button", { name: "Actions for Ruuhka" }).click();
    await page.getByRole("menuitem", { name: "Rename" }).click();
    await page.getByRole("dialog").getByLabel("Name").fill("Tungos");
    await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await expect
      .poll(async () => (await page.locator(".comment-tag").first().textContent())?.slice(0, 6))
      .toBe("Tungos");
  });

  test("are answered with words that are kept as a template", async () => {
    await items().first().getByRole("button", { name: "Write an answer" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("English").fill("Thank you!");
    await dialog.getByLabel("Name of a new template").fill("Thanks");
    await dialog.getByRole("button", { name: "Keep as a template" }).click();
    await dialog.getByRole("button", { name: /Begin with a template/ }).waitFor();
    await dialog.getByRole("button", { name: "Save the answer" }).click();
    await page.locator(".comment-answer").getByText("Thank you!").waitFor();
  });

  test("have templates that are written anew, and deleted once one has said so", async () => {
    await page.getByText("Edit and delete templates for answers").click();
    const act = async (name: string, action: string) => {
      await page.getByRole("button", { name: `Actions for ${name}` }).click();
      await page.getByRole("menuitem", { name: action }).click();
    };
    await act("Thanks", "Edit");
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Many thanks");
    await dialog.getByLabel("English").fill("Many thanks!");
    await axe(page);
    await dialog.getByRole("button", { name: "Save" }).click();
    const row = page.getByRole("row").filter({ hasText: "Many thanks!" });
    await row.waitFor();
    await act("Many thanks", "Delete");
    await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
    expect(await row.count()).toBe(1);
    await act("Many thanks", "Delete");
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => row.count()).toBe(0);
    await page.locator(".comment-answer").getByText("Thank you!").waitFor();
  });

  test("are read by whoever needs aids, in any theme and on any screen", async () => {
    await axeInThemes(page, ["light", "dark", "contrast"]);
    await fitsIn(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("are read by analysts, who neither publish nor see what was taken out", async () => {
    const device = await browser.device();
    await login(device, await office.hire("analyst", place.organisationId));
    const theirs = await device.newPage();
    await theirs.goto(`/surveys/${place.surveyId}/comments?lang=en`);
    await expect.poll(() => theirs.locator(".comment").count()).toBe(SAID.length);
    expect(await theirs.getByRole("button", { name: "Publish", exact: true }).count()).toBe(0);
    expect(await theirs.getByRole("button", { name: "Show what was taken out" }).count()).toBe(0);
    expect(await theirs.getByRole("button", { name: "Add a tag" }).count()).toBe(SAID.length);
  });

  test("say so where there are none", async () => {
    const empty = await office.place("link", shortSurvey);
    await page.goto(`/surveys/${empty.surveyId}/comments?lang=en`);
    await page.getByText("Nobody has written anything yet").waitFor();
    await axe(page);
  });
});
