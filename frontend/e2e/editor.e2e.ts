import { randomUUID } from "node:crypto";
import type { FrameLocator, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, axeInThemes, fits, login, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { oneQuestion } from "./surveys";
import { Visitor } from "./visitor";

const browser = startBrowser();
const LANGUAGES = { fi: "Finnish", sv: "Swedish", en: "English" } as const;
type Words = Record<keyof typeof LANGUAGES, string>;

let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk", oneQuestion);
});

const studio = async (path: string): Promise<Page> => openStudio(await browser.device(), path);

const editor = (of = place) => studio(`/surveys/${of.surveyId}/edit`);
const isSaved = (page: Page) => page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
const preview = (page: Page): FrameLocator => page.frameLocator("iframe");

/** Fills a text in every language, in the group of fields of this name. */
async function say(page: Page, group: string, words: Words) {
  const fields = page.getByRole("group", { name: group, exact: true });
  for (const [tag, name] of Object.entries(LANGUAGES)) {
    await fields.getByLabel(name, { exact: true }).fill(words[tag as keyof Words]);
  }
}

/** Fills the options or words of the question that is open, each the same in all languages. */
async function list(page: Page, ...words: string[]) {
  for (const [index, word] of words.entries()) {
    for (const name of Object.values(LANGUAGES))
      await page.getByLabel(`${name}, ${index + 1}`, { exact: true }).fill(word);
  }
}

test("a newcomer writes a survey in three languages, publishes and places it, and a visitor answers it", async () => {
  const page = await studio("/surveys/new");
  const { museum, owner } = await office.names(place.museumId);
  await choose(page, "Owner", owner);
  for (const [name, title] of Object.entries({ Suomi: "Kuuntelemme", Svenska: "Vi lyssnar", English: "We listen" })) {
    await page.getByLabel(name, { exact: true }).fill(title);
  }
  await page.getByLabel("Short name").fill(`listen-${randomUUID().slice(0, 8)}`);
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("heading", { level: 1, name: "We listen" }).waitFor();
  await page.getByText(/to be done before publishing/).waitFor();

  await choose(page, "Add to page 1", "Rating");
  await say(page, "Question", { fi: "Miltä museo tuntui?", sv: "Hur kändes museet?", en: "How did the museum feel?" });
  await preview(page).getByRole("heading", { name: "How did the museum feel?" }).waitFor();
  await choose(page, "Add to page 1", "Feelings umbrella");
  await say(page, "Question", { fi: "Mitä tunsit?", sv: "Vad kände du?", en: "What did you feel?" });
  await list(page, "A", "B", "C", "D", "E", "F");
  await choose(page, "Add to page 1", "Free text");
  await say(page, "Question", { fi: "Mikä jäi puuttumaan?", sv: "Vad saknades?", en: "What was missing?" });
  await page.getByText("Key and conditions").click();
  const when = page.getByRole("group", { name: "Asked only when" });
  await choose(when, "Question", "How did the museum feel?");
  await choose(when, "Value", "2");
  expect(await when.getByLabel("As an expression (CEL)").inputValue()).toBe("answers.question1 <= 2");
  await choose(page, "Add to page 1", "Standard questionnaire");
  await choose(page, "Questionnaire", "Kaiku visit wellbeing");
  await say(page, "Question", { fi: "Miten voit nyt?", sv: "Hur mår du nu?", en: "How are you now?" });
  await preview(page).getByText("Think of this visit.").or(preview(page).getByText("Ajattele tätä käyntiä.")).waitFor();
  await page.getByText("Nothing is missing: this can be published.").waitFor();

  await page.getByRole("button", { name: "Publish…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("heading", { name: "Publish version 1?" }).waitFor();
  expect(await dialog.getByRole("listitem").allTextContents()).toEqual([
    "How did the museum feel?",
    "What did you feel?",
    "What was missing?",
    "How are you now?",
  ]);
  await dialog.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("Version 1 is published.").waitFor();
  await page.getByText("This is what visitors get now.").waitFor();
  await page.getByRole("button", { name: "Survey and languages" }).click();
  await page.getByText(/^Version 1, /).click();
  await page.getByRole("region", { name: "Versions" }).getByText("How did the museum feel?").waitFor();

  const { definition } = await (
    await page.request.get(page.url().replace(/\/surveys\/(.*)\/edit.*/, "/api/v1/surveys/$1/versions/1"))
  ).json();
  const surveyId = /surveys\/([^/]+)\/edit/.exec(page.url())?.[1] ?? "";
  await page.goto("/collectors/new?lang=en");
  await choose(page, "Survey", "We listen");
  await choose(page, "Museum", museum);
  await choose(page, "Channel", "Kiosk tablet");
  await page.getByRole("button", { name: "Add collector" }).click();
  const address = await page.getByRole("link", { name: "Try it" }).getAttribute("href");

  const tablet = await (await browser.device({ viewport: { width: 1024, height: 768 } })).newPage();
  await tablet.goto(address ?? "");
  const visitor = new Visitor(tablet, definition, "sv");
  await visitor.begin();
  const felt = { calm: 5, curious: 4, meaning: 3, belonging: 2, refreshed: 1 };
  await visitor.answerAll({ question1: 2, question2: { word1: 3 }, question3: "En bänk", question4: felt });
  await visitor.send();
  await visitor.isThanked();
  await expect.poll(() => office.submissions(surveyId)).toBe(1);
});

describe("a draft", () => {
  test("is stored by itself, walks back and forth, and is there again after a reload", async () => {
    const page = await editor();
    const title = page.getByRole("group", { name: "Title" }).getByLabel("English");
    await title.fill("A new title");
    await isSaved(page);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => title.inputValue()).not.toBe("A new title");
    await page.keyboard.press("Control+Shift+Z");
    await expect.poll(() => title.inputValue()).toBe("A new title");
    await isSaved(page);
    await page.reload();
    await expect.poll(() => title.inputValue()).toBe("A new title");
  });

  test("that two people change at once loses nothing: one is asked, and has both", async () => {
    const [mine, theirs] = [await editor(), await editor()];
    const titleOn = (page: Page) => page.getByRole("group", { name: "Title" }).getByLabel("English");
    await titleOn(theirs).fill("Theirs");
    await isSaved(theirs);
    await titleOn(mine).fill("Mine");
    await mine.getByText("Somebody else changed this survey meanwhile").waitFor();
    await axe(mine);
    await mine.getByRole("button", { name: "Take theirs" }).click();
    await expect.poll(() => titleOn(mine).inputValue()).toBe("Theirs");
    await mine.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => titleOn(mine).inputValue()).toBe("Mine");
    await isSaved(mine);

    await titleOn(theirs).fill("Theirs again");
    await theirs.getByRole("button", { name: "Keep mine" }).click();
    await isSaved(theirs);
    await mine.reload();
    await expect.poll(() => titleOn(mine).inputValue()).toBe("Theirs again");
  });

  test("written without a network is kept, told, and stored once the network is back", async () => {
    const page = await editor();
    await page.context().setOffline(true);
    const title = page.getByRole("group", { name: "Title" }).getByLabel("Swedish");
    await title.fill("Utan nät");
    await page.getByText("Not saved yet: the server cannot be reached").waitFor();
    await page.getByRole("link", { name: "Results" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Stay here" }).click();
    await page.context().setOffline(false);
    await isSaved(page);
    await page.reload();
    await expect.poll(() => title.inputValue()).toBe("Utan nät");
  });

  test("written after one was signed out is kept, and stored once one is in again", async () => {
    const page = await editor();
    const title = page.getByRole("group", { name: "Title" }).getByLabel("Swedish");
    await page.request.delete("/api/v1/session");
    await title.fill("Utloggad");
    await page.getByText("Not saved yet: you have been signed out").waitFor();
    await login(page.context());
    await isSaved(page);
    await page.reload();
    await expect.poll(() => title.inputValue()).toBe("Utloggad");
  });

  test("keeps the focus while a key is typed, and says what is wrong with it, also where it is folded away", async () => {
    const page = await editor(await office.place("kiosk", oneQuestion));
    await page
      .getByRole("button", { name: /How was your visit/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByText("Key and conditions").click();
    const key = page.getByLabel("Key", { exact: true });
    await key.press("Control+a");
    await page.keyboard.type("overall");
    expect(await key.inputValue()).toBe("overall");
    await page.getByText("Key and conditions").click();
    await page.getByText("Show them").click();
    await page.getByRole("listitem").filter({ hasText: "This key is taken" }).getByRole("button").first().click();
    await expect.poll(() => key.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type(" no key");
    await page.getByText("Not saved: something is not written as it should be").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await isSaved(page);
  });

  test("leads from what is missing to its place", async () => {
    const page = await editor();
    await choose(page, "Add to page 1", "One choice");
    await say(page, "Question", { fi: "Kenen kanssa?", sv: "", en: "With whom?" });
    await page.getByText("Show them").click();
    await page.getByRole("button", { name: "Survey and languages" }).click();
    await page.getByRole("button", { name: "With whom? · Swedish" }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toMatch(/text\/sv$/);
    await axe(page);
  });
});

test("questions are put in order, copied and removed by the keyboard alone", async () => {
  const page = await editor(await office.place("kiosk", oneQuestion));
  const contents = page.getByRole("navigation", { name: "Contents" });
  const entries = () => contents.locator("ol .outline-entry > span:first-child").allTextContents();
  const press = async (name: string, within = page.locator("body")) => {
    await within.getByRole("button", { name }).first().focus();
    await page.keyboard.press("Enter");
  };
  await press("How was your visit?", contents);
  await press("Copy");
  await expect.poll(entries).toHaveLength(2);
  await page.getByRole("group", { name: "Question", exact: true }).getByLabel("English").fill("Second");
  await press("Up: Second");
  await expect.poll(entries).toEqual(["Second", "How was your visit?"]);
  await press("Add a page");
  await press("Down: Second");
  await press("Down: Second");
  await expect.poll(entries).toEqual(["How was your visit?", "Second"]);
  await press("Remove", page.getByRole("region", { name: "Question" }));
  await expect.poll(entries).toEqual(["How was your visit?"]);
  await page.keyboard.press("Control+z");
  await expect.poll(entries).toEqual(["How was your visit?", "Second"]);
});

test.each([
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [390, 844],
])("the editor is accessible and fits %d x %d, in both themes", async (width, height) => {
  const page = await editor(await office.place("kiosk", oneQuestion));
  await page.setViewportSize({ width, height });
  await fits(page);
  await page
    .getByRole("button", { name: /How was your visit/ })
    .first()
    .click();
  await fits(page);
  await axeInThemes(page, ["light", "dark"]);
  await page.getByRole("group", { name: "Question", exact: true }).getByLabel("English").fill(`At ${width}?`);
  await page.getByRole("button", { name: "Publish…" }).click();
  await page.getByRole("dialog").getByText("New words;").waitFor();
  await fits(page);
  await axeInThemes(page, ["light", "dark"]);
});
