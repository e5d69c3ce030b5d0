import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { codeOf } from "./authenticator";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { linkTo } from "./postbox";
import { choose, openStudio } from "./studio";
import { oneQuestion } from "./surveys";

const chromium = startBrowser();
const PASSWORD = "kolme hanhea lentää";

let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("link", oneQuestion);
});

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/?lang=en");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const isGood = async (page: Page) => {
  await axe(page);
  await fitsIn(page);
  await page.setViewportSize({ width: 1440, height: 900 });
};

describe("a new colleague", () => {
  test("is invited by letter, joins, and forgets the password", async () => {
    const { owner } = await office.names(place.museumId);
    const email = `${randomUUID()}@example.org`;
    const studio = await openStudio(await chromium.device(), "/staff/new");
    await isGood(studio);
    await studio.getByLabel("Email").fill(email);
    await choose(studio, "Where", owner);
    await studio.getByRole("button", { name: "Send the invitation" }).click();
    await studio
      .getByRole("cell", { name: `Editor, ${owner}` })
      .first()
      .waitFor();
    await isGood(studio);

    const page = await (await chromium.device()).newPage();
    await page.goto(await linkTo(email));
    await page.getByRole("heading", { name: "Invitation" }).waitFor();
    await isGood(page);
    await page.getByLabel("Name").fill("Uusi");
    await page.getByLabel("New password").fill("passwordpassword");
    await page.getByRole("button", { name: "Accept the invitation" }).click();
    await page.getByText("This is guessed early.").waitFor();
    await page.getByLabel("New password").fill(PASSWORD);
    await page.getByRole("button", { name: "Accept the invitation" }).click();
    await page.getByRole("link", { name: "To signing in" }).click();
    await signIn(page, email, PASSWORD);
    await page.getByRole("link", { name: "My account" }).waitFor();
    expect(await page.getByRole("link", { name: "Staff" }).count()).toBe(0);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Forgot your password?" }).click();
    await isGood(page);
    await page.getByLabel("Email").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.getByText("Look into your mail").waitFor();
    await page.goto(await linkTo(email, 2));
    await page.getByLabel("New password").fill(`${PASSWORD} etelään`);
    await isGood(page);
    await page.getByRole("button", { name: "Change password" }).click();
    await page.getByRole("heading", { name: "Your password was changed" }).waitFor();
    await page.getByRole("link", { name: "To signing in" }).click();
    await signIn(page, email, `${PASSWORD} etelään`);
    await page.getByRole("link", { name: "My account" }).waitFor();
  });
});

describe("one's own account", () => {
  test("has two steps, recovery codes and sessions, by keyboard alone where one likes", async () => {
    const { email, password } = await office.hire("editor", place.organisationId);
    const page = await (await chromium.device()).newPage();
    await signIn(page, email, password);
    await page.getByRole("link", { name: "My account" }).click();
    await page.getByRole("heading", { name: "My account" }).waitFor();
    await isGood(page);
    await page.getByRole("button", { name: "Turn on" }).press("Enter");
    await page.getByLabel("Your password").fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("img", { name: "QR code for the authenticator app" }).waitFor();
    const secret = (await page.locator(".secret").textContent()) ?? "";
    await isGood(page);
    await page.getByLabel("Code that the app shows").fill(codeOf(secret));
    await page.keyboard.press("Enter");
    await page.getByText("Keep these recovery codes now").waitFor();
    const [first = ""] = await page.locator(".recovery-codes li").allTextContents();
    await isGood(page);
    await page.getByRole("button", { name: "I have kept the codes" }).press("Enter");
    await page.getByText("10 recovery codes are left.").waitFor();

    const elsewhere = await (await chromium.device()).newPage();
    await signIn(elsewhere, email, password);
    await elsewhere.getByRole("heading", { name: "Second step" }).waitFor();
    await isGood(elsewhere);
    await elsewhere.getByLabel("Code").fill("000000");
    await elsewhere.keyboard.press("Enter");
    await elsewhere.getByRole("alert").getByText("This code is not right").waitFor();
    await elsewhere.getByLabel("Code").fill(first);
    await elsewhere.keyboard.press("Enter");
    await elsewhere.getByRole("link", { name: "My account" }).waitFor();

    await page.reload();
    await page.getByText("9 recovery codes are left.").waitFor();
    await page.getByRole("button", { name: "Sign out everywhere else" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Sign out everywhere else" }).click();
    await expect.poll(() => page.getByRole("button", { name: /^Sign out Chrome/ }).count()).toBe(0);
    await elsewhere.reload();
    await elsewhere.getByRole("heading", { name: "Sign in" }).waitFor();
  });

  test("comes before everything else where the organisation requires two steps", async () => {
    const strict = await office.place("link", oneQuestion);
    const { email, password } = await office.hire("editor", strict.organisationId);
    const studio = await openStudio(await chromium.device(), `/organisations/${strict.organisationId}`);
    await studio.getByText("All staff must sign in by two steps").click();
    await isGood(studio);
    await studio.getByRole("button", { name: "Require two steps" }).click();
    await expect.poll(() => studio.getByRole("checkbox").isChecked()).toBe(true);

    const page = await (await chromium.device()).newPage();
    await signIn(page, email, password);
    await page.getByText("Your organisation requires a second step.").waitFor();
    await page.getByLabel("Your password").fill(password);
    await page.getByRole("button", { name: "Continue" }).click();
    const secret = (await page.locator(".secret").textContent()) ?? "";
    await isGood(page);
    await page.getByLabel("Code that the app shows").fill(codeOf(secret));
    await page.getByRole("button", { name: "Turn on" }).click();
    await page.getByRole("button", { name: "I have kept the codes" }).click();
    await page.getByRole("link", { name: "My account" }).waitFor();
  });
});

describe("staff", () => {
  test("are found, get other roles, and are shut out", async () => {
    const { email } = await office.hire("analyst", place.organisationId);
    const studio = await openStudio(await chromium.device(), "/staff");
    await studio.getByLabel("Find by name, address or role").fill(email);
    await studio.getByText(email).waitFor();
    await studio.getByRole("link", { name: "analyst", exact: true }).click();
    await studio.getByRole("heading", { name: "analyst" }).waitFor();
    await isGood(studio);
    await choose(studio, "Role", "Editor");
    await studio.getByRole("button", { name: "Save changes" }).click();
    await studio.getByLabel("Find by name, address or role").fill(email);
    await studio
      .locator(".staff-roles li")
      .filter({ hasText: /^Editor, / })
      .waitFor();
    await studio.getByRole("link", { name: "analyst", exact: true }).click();
    await studio.getByRole("button", { name: "Disable" }).click();
    await isGood(studio);
    await studio.getByRole("alertdialog").getByRole("button", { name: "Disable" }).click();
    await studio.getByRole("button", { name: "Open the account again" }).waitFor();
    expect((await fetchAs(studio, email)).status).toBe(401);
  });
});

/** Tries to sign in, with the password of [Office.hire]. */
const fetchAs = (page: Page, email: string) =>
  page.evaluate(
    async (account) => ({
      status: (
        await fetch("/api/v1/session", {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ email: account, password: "a-password-for-this-test" }),
        })
      ).status,
    }),
    email,
  );
