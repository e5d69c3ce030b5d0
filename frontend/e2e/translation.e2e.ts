import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axe, axeInThemes, fits, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { openStudio } from "./studio";
import { shortSurvey } from "./surveys";

const browser = startBrowser();
let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk", shortSurvey);
});

async function translations(size = { width: 1440, height: 900 }): Promise<Page> {
  const page = await openStudio(await browser.device({ viewport: size }), `/surveys/${place.surveyId}/edit`);
  await page.getByRole("button", { name: "Translations" }).click();
  return page;
}

const isSaved = (page: Page) => page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
const texts = (page: Page, tag: string) => page.locator(`textarea[name$="/${tag}"]`);

async function more(page: Page, language: string, action: string) {
  await page.getByRole("button", { name: `More: ${language}` }).click();
  await page.getByRole("menuitem", { name: action }).click();
}

async function publish(page: Page) {
  await page.getByRole("button", { name: "Publish…" }).click();
  const dialog = page.getByRole("dialog");
  const summary = await dialog.textContent();
  await dialog.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("This is what visitors get now.").waitFor();
  return summary;
}

async function add(page: Page, language: string) {
  const field = page.getByLabel("Add a language");
  await field.fill(language);
  await field.press("Enter");
}

/** Languages that the kiosk offers. */
async function offered(): Promise<readonly string[]> {
  const kiosk = await (await browser.device({ viewport: { width: 1024, height: 768 } })).newPage();
  await kiosk.goto(`/kiosk.html?key=${place.key}`);
  await kiosk.getByRole("button", { name: "Suomi" }).waitFor();
  const languages = await kiosk.locator("button[lang]").allTextContents();
  await kiosk.context().close();
  return languages.map((name) => name.trim());
}

test("a language is held back until a translator has sent it back, and then released to visitors", async () => {
  const page = await translations();
  await add(page, "German (de)");
  await page.getByRole("heading", { name: "Texts in German" }).waitFor();
  await page.getByText(/to be done before publishing/).waitFor();
  await more(page, "German", "Hold back from visitors");
  await texts(page, "de").first().fill("Erzählen Sie");
  await isSaved(page);
  await page.getByText("This is what visitors get now.").waitFor();
  await page.getByRole("button", { name: /^English en/ }).click();
  await texts(page, "en").first().fill("Tell us everything");
  await isSaved(page);
  expect(await publish(page)).toContain("Held back: German (1 of 3 texts).");
  expect(await offered()).not.toContain("Deutsch");

  // Without what was announced to screen readers of the publishing, which axe takes for part of the page.
  await page.reload();
  await page.getByRole("button", { name: "Translations" }).click();
  await page.getByRole("button", { name: /^German de/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export XLIFF" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const translated = Buffer.concat(chunks)
    .toString("utf8")
    .replace(
      /<segment state="initial">(\s*)<source([^>]*)>([^<]*)<\/source>/g,
      (_, space, more, words) =>
        `<segment state="translated">${space}<source${more}>${words}</source><target>Auf Deutsch: ${words}</target>`,
    );
  await page.setInputFiles("input[type=file]", {
    name: "back.xlf",
    mimeType: "application/xliff+xml",
    buffer: Buffer.from(translated),
  });
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("row", { name: "New 2" }).waitFor();
  await dialog.getByRole("row", { name: "The same 1" }).waitFor();
  await axe(page);
  expect(await texts(page, "de").nth(1).inputValue()).toBe("");
  await dialog.getByRole("button", { name: "Take over" }).click();
  await page.getByText("2 texts were taken over.").waitFor();
  await expect.poll(() => texts(page, "de").nth(1).inputValue()).toMatch(/^Auf Deutsch: /);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => texts(page, "de").nth(1).inputValue()).toBe("");
  await page.getByRole("button", { name: "Redo" }).click();
  await isSaved(page);

  await page.getByRole("button", { name: "Release German to visitors" }).click();
  await isSaved(page);
  expect(await publish(page)).not.toContain("Held back");
  expect(await offered()).toContain("Deutsch");
});

test("what is missing is found by the keyboard and by the list of problems, and a language goes and comes back", async () => {
  const page = await translations();
  await add(page, "et");
  await texts(page, "et").first().focus();
  await page.keyboard.type("Rääkige");
  await page.keyboard.press("Control+Enter");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
  expect(await focused()).toBe("/definition/pages/0/questions/0/text/et");
  await page.getByText("Only what is missing").click();
  await expect.poll(() => texts(page, "et").count()).toBe(2);
  await isSaved(page);
  await page.getByText("Show them").click();
  await page.getByRole("button", { name: /like to say.* · Estonian/ }).click();
  await expect.poll(focused).toBe("/definition/pages/0/questions/1/text/et");

  await more(page, "Estonian", "Remove…");
  await page.getByRole("alertdialog").getByText("1 text goes with it.").waitFor();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect.poll(() => page.getByRole("button", { name: "More: Estonian" }).count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "More: Estonian" }).waitFor();
  await isSaved(page);
});

test.each([
  [1440, 900],
  [390, 844],
])("translations are accessible and fit %d x %d, also from right to left", async (width, height) => {
  const page = await translations({ width, height });
  await add(page, "ar");
  expect(await texts(page, "ar").first().getAttribute("dir")).toBe("rtl");
  await fits(page);
  await axeInThemes(page, ["light", "dark"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await isSaved(page);
});
