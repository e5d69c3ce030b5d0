import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office } from "./office";
import { openStudio } from "./studio";
import { shortSurvey } from "./surveys";

const browser = startBrowser();

const ask = async (key: string) =>
  (await fetch(`${inject("url")}/api/v1/surveys`, { headers: { Authorization: `Bearer ${key}` } })).status;

describe("an API client", () => {
  let page: Page;
  let first = "";
  let second = "";

  const freshKey = async () => (await page.locator("code", { hasText: /^kaiku_/ }).textContent()) ?? "";

  beforeAll(async () => {
    const place = await (await Office.open()).place("link", shortSurvey);
    page = await openStudio(await browser.device(), `/organisations/${place.organisationId}`);
  });

  test("is created with what it may do, and its key is shown once", async () => {
    await page.getByRole("button", { name: "API clients" }).click();
    await page.getByText("No API clients yet").waitFor();
    await axe(page);
    await page.getByRole("button", { name: "New API client" }).click();
    await page.getByLabel("Name", { exact: true }).fill("Ticket office");
    await page.getByRole("button", { name: "Create the client" }).click();
    await page.getByText("Choose at least one.").waitFor();
    await page.getByText("See surveys, museums").click();
    await page.getByRole("button", { name: "Create the client" }).click();
    first = await freshKey();
    expect(await ask(first)).toBe(200);
    await axe(page);
    await page.getByRole("button", { name: "I have kept it" }).click();
    expect(await page.getByText(/kaiku_/).count()).toBe(0);
  });

  test("gets another key before the old one is revoked", async () => {
    await page.getByRole("link", { name: "Ticket office" }).click();
    await page.getByRole("button", { name: "New key" }).click();
    await page.getByRole("button", { name: "Make the key" }).click();
    second = await freshKey();
    expect([await ask(first), await ask(second)]).toEqual([200, 200]);
    await page.getByRole("button", { name: `Revoke the key ${first.slice(-4)}` }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByText("Revoked").waitFor();
    expect([await ask(first), await ask(second)]).toEqual([401, 200]);
    await axe(page);
  });

  test("shows how much it asked", async () => {
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.getByRole("heading", { name: /^Usage in the last/ }).waitFor();
          return page.getByText(/requests succeeded/).count();
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(1);
    await page.getByText("By day", { exact: true }).click();
    await page.getByRole("table", { name: /^Requests by day/ }).waitFor();
    await axe(page);
  });

  test("fits a phone", async () => {
    await fitsIn(page);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("is shut out when it is revoked", async () => {
    await page.getByRole("button", { name: "Revoke", exact: true }).first().click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByText("This client is revoked").waitFor();
    expect(await ask(second)).toBe(401);
  });
});
