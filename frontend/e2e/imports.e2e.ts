import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { oneQuestion } from "./surveys";

const browser = startBrowser();
/** A form of ODK, written for this test: a choice, a number that depends on it, a text, and a place on the map. */
const FORM = resolve(import.meta.dirname, "pier.xlsx");

let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk", oneQuestion);
});

test("a form of another program is looked at, kept, published and answered", async () => {
  const { owner } = await office.names(place.museumId);
  const page = await openStudio(await browser.device(), "/surveys/new");
  await page.getByRole("link", { name: "Bring in a file" }).click();
  await page.getByLabel("File").setInputFiles(FORM);
  await page.getByRole("heading", { name: "What comes of it" }).waitFor();
  await page.getByText("It could be published as it is.").waitFor();
  await page.getByText("Questions for a place on the map (1)").click();
  await page.getByText(/Where are you standing/).waitFor();
  await page.getByLabel("Find in the report").fill("minimal");
  expect(await page.getByText("Questions for a place on the map (1)").count()).toBe(0);
  await page.getByText("How something was to look (1)").waitFor();

  await choose(page, "Owner", owner);
  await page.getByLabel("Short name").fill(`pier-${randomUUID().slice(0, 8)}`);
  await page.getByRole("button", { name: "Make a draft" }).click();
  await page.getByRole("heading", { level: 1, name: "Laituri" }).waitFor();
  const surveyId = /surveys\/([^/]+)\/edit/.exec(page.url())?.[1] ?? "";
  const xlsx = page.getByRole("link", { name: "XLSForm (Excel)" }).first();
  const [download] = await Promise.all([page.waitForEvent("download"), xlsx.click()]);
  expect(download.suggestedFilename()).toMatch(/^pier-.*-draft\.xlsx$/);

  const key = await office.publishAndPlace(surveyId, place.museumId);
  const visitor = await (await browser.device()).newPage();
  await visitor.goto(`/kiosk.html?key=${key}`);
  await visitor.getByRole("button", { name: "Svenska" }).click();
  await visitor.getByRole("heading", { name: "Vilket däck steg du upp på?" }).waitFor();
  const next = visitor.getByRole("button", { name: "Nästa" });
  await visitor.getByRole("radio", { name: "Övre däck" }).click();
  await visitor.getByRole("heading", { name: "Hur många trappsteg räknade du?" }).waitFor();
  await visitor.getByRole("textbox").fill("39");
  await next.click();
  await visitor.getByRole("heading", { name: "Vad ekade kvar?" }).waitFor();
  await visitor.getByRole("textbox").fill("Måsarna");
  await visitor.getByRole("button", { name: "Skicka" }).click();
  await visitor.getByText("Tack").first().waitFor();
  await expect.poll(() => office.submissions(surveyId), { timeout: 15_000 }).toBe(1);
});

test("a file that is no survey is refused in words", async () => {
  const page = await openStudio(await browser.device(), "/surveys/from-file");
  const file = (name: string) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from("no survey") });
  await page.getByLabel("File").setInputFiles(file("form.xlsx"));
  await page.getByText(/This is no workbook/).waitFor();
  await page.getByLabel("File").setInputFiles(file("form.pdf"));
  await page.getByText("Surveys end in .xlsx, .lss or .json.").waitFor();
});
