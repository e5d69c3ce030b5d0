import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { axe, axeColours, fits, login, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, nameIn, openStudio } from "./studio";

const browser = startBrowser();

let place: Place;
let deviceId: string;

beforeAll(async () => {
  const office = await Office.open();
  place = await office.place("kiosk");
  await office.year(place.key);
  deviceId = (await office.device(place.museumId)).id;
});

const studio = async (path: string): Promise<Page> => openStudio(await browser.device(), path);

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

test("nobody is offered what their role does not allow", async () => {
  const device = await browser.device();
  await login(device, await (await Office.open()).hire("analyst", place.organisationId));
  const page = await device.newPage();
  for (const [path, title] of [
    ["/museums", "Museums"],
    ["/collectors", "Collectors"],
    ["/devices", "Devices"],
  ]) {
    await page.goto(`${path}?lang=en`);
    await page.getByRole("heading", { level: 1, name: title ?? "", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^New / }).count()).toBe(0);
  }
  await device.close();
});

describe("results", () => {
  let page: Page;

  beforeAll(async () => {
    page = await studio(`/surveys/${place.surveyId}`);
  });

  test("show key figures with their intervals and a table beside each chart", async () => {
    await figure("Responses", "120");
    await figure("Satisfaction", "4.00");
    await figure("Recommendation (NPS)", "25");
    await page
      .getByText(/95% interval/)
      .first()
      .waitFor();
    const charts = page.getByRole("img", { name: /in the table below/ });
    expect(await charts.count()).toBeGreaterThan(5);
    expect(await charts.count()).toBe(await page.getByText("Figures as a table").count());
  });

  test("are filtered by the address, which survives a reload", async () => {
    await page.getByText("More filters").click();
    await choose(page, "Language of the answer", "Svenska");
    await page.waitForURL(/language=sv/);
    await figure("Responses", "30");
    await page.reload();
    await figure("Responses", "30");
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.waitForURL((url) => !url.searchParams.has("language"));
    await figure("Responses", "120");
  });

  test("are hidden where few answered, and the reader is told", async () => {
    await page
      .getByRole("article")
      .filter({ hasText: "How do you feel?" })
      .getByText(/Sensitive/)
      .waitFor();
    await page.goto(`/surveys/${place.surveyId}?lang=en&period=30d&language=sv`);
    await page.getByText("Too few answers to show").filter({ visible: true }).first().waitFor();
  });

  test("say that the server is out of reach, and come back with it", async () => {
    const away = await page.context().newPage();
    await away.route("**/api/v1/surveys/**", (route) => route.abort("connectionrefused"));
    await away.goto(`/surveys/${place.surveyId}?lang=en`);
    await away.getByRole("heading", { level: 1, name: "This could not be shown" }).waitFor();
    await axe(away);
    await away.unroute("**/api/v1/surveys/**");
    await away.getByRole("button", { name: "Try again" }).click();
    await away.getByText("Over time").waitFor();
    await away.close();
  });

  test("say plainly when nobody has answered", async () => {
    await page.goto(`/surveys/${place.surveyId}?lang=en&from=1999-01-01&to=1999-01-31`);
    await page.getByText("No responses in this selection").waitFor();
    await axe(page);
  });

  const figure = (name: string, value: string) =>
    page
      .getByRole("article")
      .filter({ has: page.getByRole("heading", { level: 2, name, exact: true }) })
      .locator(".tile-value", { hasText: new RegExp(`^${value}`) })
      .waitFor();
});

describe("museums", () => {
  test("an organisation with a wrong business id is refused at the field, and stored when it is right", async () => {
    const page = await studio("/organisations/new");
    const name = `Pohjola ${randomUUID().slice(0, 8)}`;
    await nameIn(page, name);
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

  test("visits are counted by hand and from a file, which tells first what it would change", async () => {
    const page = await studio(`/museums/${place.museumId}`);
    const week = page.getByRole("region", { name: "Visits" });
    await week.getByRole("button", { name: "Week before" }).click();
    const monday = week.getByLabel(/^Mon/);
    await monday.fill("214");
    await week.getByRole("button", { name: "Week before" }).click();
    await week.getByRole("button", { name: "Week after" }).click();
    expect(await monday.inputValue(), "what was written, after a turn of weeks").toBe("214");
    await week.getByRole("button", { name: "Save visits" }).click();
    await week.getByText("Saved.").waitFor();
    await week.getByRole("cell", { name: "214", exact: true }).waitFor();

    const file = (text: string) => ({ name: "visits.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await week.getByLabel("Table of days").setInputFiles(file("day;visits\n2026-01-02;many\n"));
    await week.getByText("Line 2: This is no whole number of visits.").waitFor();
    await week.getByLabel("Table of days").setInputFiles(file("day;visits\n2026-01-02;10\n2026-01-03;20\n"));
    await week.getByText("2 days are new").waitFor();
    expect(await week.getByRole("rowheader", { name: "January 2026" }).count(), "before it is kept").toBe(0);
    await axe(page);
    await week.getByRole("button", { name: "Save these visits" }).click();
    await week.getByRole("row", { name: "January 2026 30 2" }).waitFor();
    await page.context().close();
  });

  test("a museum is added, and a service point to it", async () => {
    const page = await studio("/museums/new");
    const slug = `museum-${randomUUID().slice(0, 8)}`;
    await choose(page, "Organisation", /./);
    await nameIn(page, `Museo ${slug}`);
    await page.getByLabel("Municipality").fill("Kotka");
    await page.getByLabel("Short name").fill(slug);
    await page.getByRole("button", { name: "Add museum" }).click();
    await page.getByRole("link", { name: `Museo ${slug}` }).click();

    await page.getByRole("button", { name: "Add service point" }).click();
    const form = page.locator("form").filter({ has: page.getByRole("button", { name: "Kind" }) });
    await nameIn(form, "Kahvila");
    await form.getByLabel("Short name").fill("cafe");
    await form.getByRole("button", { name: "Add service point" }).click();
    await page.getByRole("cell", { name: "cafe" }).waitFor();
    await page.context().close();
  });

  test("a collector is found among all by its museum, and the list turned round", async () => {
    const page = await studio("/collectors");
    const rows = page.locator("tbody tr");
    await rows.first().waitFor();
    const all = await rows.count();
    const name = (await rows.last().getByRole("cell").first().textContent()) ?? "";
    const search = page.getByLabel("Search collectors");
    await search.fill(name.toUpperCase());
    await expect.poll(() => rows.count()).toBeLessThan(all);
    for (const row of await rows.all()) expect(await row.textContent()).toContain(name);
    await search.fill("nowhere at all");
    await page.getByText("No collector matches the search.").waitFor();
    await search.press("Escape");
    await expect.poll(() => rows.count()).toBe(all);

    const museums = () => page.locator("tbody tr td:nth-child(2)").allTextContents();
    await page.getByRole("button", { name: "Museum" }).click();
    const sorted = (await museums()).toSorted((a, b) => a.localeCompare(b, "en"));
    expect(await museums()).toEqual(sorted);
    await page.getByRole("button", { name: "Museum" }).click();
    expect(await museums()).toEqual(sorted.toReversed());
    await page.context().close();
  });

  test("a collector shows its QR code and link, and can be closed and opened", async () => {
    const page = await studio(`/collectors/${place.collectorId}`);
    await page.getByRole("img", { name: "QR code of the link" }).waitFor();
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
  const screens: [string, () => string][] = [
    ["surveys", () => "/surveys"],
    ["results", () => `/surveys/${place.surveyId}`],
    ["results of too few", () => `/surveys/${place.surveyId}?segment=age:15-24&period=30d`],
    ["collectors", () => "/collectors"],
    ["a new collector", () => "/collectors/new"],
    ["a collector", () => `/collectors/${place.collectorId}`],
    ["devices", () => "/devices"],
    ["a new device", () => "/devices/new"],
    ["a device", () => `/devices/${deviceId}`],
    ["refused answers", () => "/devices/refused"],
    ["museums", () => "/museums"],
    ["a new museum", () => "/museums/new"],
    ["a museum", () => `/museums/${place.museumId}`],
    ["a new organisation", () => "/organisations/new"],
    ["an organisation", () => `/organisations/${place.organisationId}`],
    ["a survey that is not there", () => "/surveys/00000000-0000-7000-8000-000000000000"],
    ["a collector that is not there", () => "/collectors/00000000-0000-7000-8000-000000000000"],
    ["no page at all", () => "/nowhere"],
  ];
  const titles = { fi: "Kyselyt", sv: "Enkäter", en: "Surveys" };

  test.each(Object.entries(titles))("speaks %s", async (language, title) => {
    const page = await studio("/surveys");
    await page.goto(`/surveys?lang=${language}`);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await page.context().close();
  });

  test.each(screens)("axe finds nothing at %s, in no theme", async (_, path) => {
    const page = await studio(path());
    await page.waitForLoadState("networkidle");
    await axe(page);
    for (const theme of ["Dark", "High contrast"]) {
      await choose(page, "Appearance", theme);
      await axeColours(page);
    }
    await page.context().close();
  });

  test("is found its way through on a phone by keyboard alone", async () => {
    const page = await studio("/museums");
    await page.setViewportSize({ width: 390, height: 844 });
    const menu = page.getByRole("navigation", { name: "Main" });
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu", exact: true }).focus();
    await page.keyboard.press("Enter");
    await menu.waitFor();
    await axe(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor();
    expect(await menu.isVisible()).toBe(false);
    await page.context().close();
  });

  test.each(screens)("fits a phone at %s, also in Finnish", async (_, path) => {
    const page = await studio(path());
    await page.setViewportSize({ width: 320, height: 640 });
    await fits(page);
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    for (const language of ["Suomi", "Svenska", "English"]) {
      await page.getByRole("button", { name: language, exact: true }).click();
      await page.locator(`html[lang]`).waitFor();
      await page.waitForLoadState("networkidle");
      await fits(page);
    }
    await page.context().close();
  });
});
