import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { axe, login, screenshot, startBrowser } from "./browser";
import { choose } from "./studio";

const browser = startBrowser();

/** Opens a page of the studio in English, signed in. */
async function studio(path: string): Promise<Page> {
  const device = await browser.device();
  await login(device);
  const page = await device.newPage();
  await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=en`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

describe("signing in", () => {
  test("says when the password is wrong, lets in when it is right, and out again", async () => {
    const page = await (await browser.device()).newPage();
    await page.goto("/collectors?lang=en");
    await page.getByLabel("Email").fill(inject("email"));
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("The email or the password is not right.").waitFor();
    await axe(page);

    await page.getByLabel("Password").fill(inject("password"));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Collectors" }).waitFor();

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.context().close();
  });
});

describe("results", () => {
  let page: Page;

  beforeAll(async () => {
    page = await studio("/surveys");
    const row = page.getByRole("row", { name: /Vellamo/ }).first();
    await row.getByRole("link").first().click();
    await page.getByText("Over time").waitFor();
  });

  test("show key figures with their intervals and a table beside each chart", async () => {
    await page.getByText("Responses", { exact: true }).waitFor();
    await page
      .getByText(/95% interval/)
      .first()
      .waitFor();
    expect(await page.getByRole("img", { name: /in the table below/ }).count()).toBe(
      await page.getByText("Figures as a table").count(),
    );
    await page.getByText("Synthetic demo data").waitFor();
    await screenshot(page, "overview-en");
  });

  test("are filtered by the address, which survives a reload", async () => {
    await choose(page, "Period", "All time");
    await choose(page, "Museum", /Maritime/);
    await page.waitForURL(/period=all.*museum=|museum=.*period=all/);
    const responses = page.getByRole("article").filter({ hasText: "Responses" });
    const before = await responses.textContent();
    await page.reload();
    await page.getByRole("button", { name: /Maritime/ }).waitFor();
    expect(await responses.textContent()).toBe(before);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.waitForURL((url) => !url.searchParams.has("museum"));
  });

  test("say plainly when nobody has answered", async () => {
    await page.goto(`${new URL(page.url()).pathname}?lang=en&from=1999-01-01&to=1999-01-31`);
    await page.getByText("No responses in this selection").waitFor();
    await axe(page);
  });
});

describe("museums", () => {
  test("an organisation with a wrong business id is refused at the field, and stored when it is right", async () => {
    const page = await studio("/organisations/new");
    const name = `Pohjola ${randomUUID().slice(0, 8)}`;
    for (const language of ["Suomi", "Svenska", "English"]) await page.getByLabel(language, { exact: true }).fill(name);
    await page.getByLabel("Business ID").fill("1234567-8");
    await page.getByRole("button", { name: "Add organisation" }).click();
    await page.getByText("This is no Finnish business ID").waitFor();
    expect(await page.getByLabel("Business ID").getAttribute("aria-invalid")).toBe("true");
    await axe(page);

    await page.getByLabel("Business ID").fill("");
    await page.getByRole("button", { name: "Add organisation" }).click();
    await page.getByRole("link", { name }).waitFor();
    await page.context().close();
  });

  test("leaving a form that holds something unsaved asks first", async () => {
    const page = await studio("/organisations/new");
    await page.getByLabel("Suomi", { exact: true }).fill("Puolivalmis");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Surveys" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click();
    expect(await page.getByLabel("Suomi", { exact: true }).inputValue()).toBe("Puolivalmis");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Surveys" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
    await page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor();
    await page.context().close();
  });

  test("a museum with a service point gets a collector whose link opens the player", async () => {
    const page = await studio("/museums/new");
    const slug = `museum-${randomUUID().slice(0, 8)}`;
    await choose(page, "Organisation", /./);
    for (const language of ["Suomi", "Svenska", "English"]) {
      await page.getByLabel(language, { exact: true }).first().fill(`Museo ${slug}`);
    }
    await page.getByLabel("Municipality").fill("Kotka");
    await page.getByLabel("Short name").fill(slug);
    await page.getByRole("button", { name: "Add museum" }).click();
    await page.getByRole("link", { name: `Museo ${slug}` }).click();

    await page.getByRole("button", { name: "Add service point" }).click();
    const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Kind" }) });
    for (const language of ["Suomi", "Svenska", "English"]) {
      await form.getByLabel(language, { exact: true }).fill("Kahvila");
    }
    await form.getByLabel("Short name").fill("cafe");
    await form.getByRole("button", { name: "Add service point" }).click();
    await page.getByRole("cell", { name: "cafe" }).waitFor();
    await page.context().close();
  });

  test("a collector shows its QR code and link, and can be closed and opened", async () => {
    const page = await studio("/collectors/new");
    await choose(page, "Survey", /./);
    await choose(page, "Museum", /Maritime/);
    await page.getByRole("button", { name: "Add collector" }).click();
    await page.getByRole("img", { name: "QR code of the link" }).waitFor();
    await screenshot(page, "collector-en");
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByText("Closed", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Open again" }).click();
    await page.getByText("Open", { exact: true }).waitFor();
    const [player] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "Try it" }).click(),
    ]);
    await player.waitForURL(/kiosk\.html\?key=/);
    await page.context().close();
  });
});

describe("every screen", () => {
  const screens = ["/surveys", "/collectors", "/collectors/new", "/museums", "/museums/new", "/organisations/new"];
  const titles = { fi: "Kyselyt", sv: "Enkäter", en: "Surveys" };

  test.each(Object.entries(titles))("speaks %s", async (language, title) => {
    const page = await studio("/surveys");
    await page.goto(`/surveys?lang=${language}`);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await page.context().close();
  });

  test.each(screens)("axe finds nothing at %s, in no theme", async (path) => {
    const page = await studio(path);
    for (const theme of ["Light", "Dark", "High contrast"]) {
      await choose(page, "Appearance", theme);
      await axe(page);
    }
    await choose(page, "Appearance", "Light");
    await page.context().close();
  });
});
