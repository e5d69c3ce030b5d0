import { beforeAll, expect, test } from "vitest";
import { axe, fits, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { oneQuestion } from "./surveys";
import { Visitor } from "./visitor";

// The words are nonsense: those of the real questionnaires may not stand here.

const browser = startBrowser();
const ITEMS = ["cheerful", "calm", "active", "rested", "interested"];
const swedish = { ...oneQuestion, languages: ["sv"], defaultLanguage: "sv" };

let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk", swedish);
});

test("an organisation enters the words it holds a licence for, asks in them, and reads the scores", async () => {
  const page = await openStudio(await browser.device(), "/instruments");
  const { owner } = await office.names(place.museumId);
  await page.getByRole("link", { name: "WHO-5 Well-Being Index" }).click();
  await page.getByText("Not for before and after one visit").waitFor();
  await choose(page, "Organisation", owner);
  await choose(page, "Language", "Svenska");
  const texts = { items: Object.fromEntries(ITEMS.map((item) => [item, `Zabro ${item}`])) };
  await page.locator("input[type=file]").setInputFiles({
    name: "who-5.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(texts)),
  });
  await expect.poll(() => page.getByLabel("2. calm", { exact: true }).inputValue()).toBe("Zabro calm");
  await page.getByLabel("Source and licence").fill("A licence of nothing");
  await page.getByLabel("Instruction (optional)").fill("Plim plom");
  await page.getByRole("button", { name: "Save wording" }).click();
  await page.getByText("The questionnaire cannot be asked without this text.").first().waitFor();
  for (const point of [0, 1, 2, 3, 4, 5]) await page.getByLabel(String(point), { exact: true }).fill(`Lom ${point}`);
  await page.getByRole("button", { name: "Save wording" }).click();
  await page.getByText(/The wording is saved/).waitFor();
  await axe(page);
  await fitsIn(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.goto(`/surveys/${place.surveyId}/edit?lang=en`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await choose(page, "Add to page 1", "Standard questionnaire");
  await choose(page, "Questionnaire", "WHO-5 Well-Being Index");
  await page
    .getByRole("group", { name: "Question", exact: true })
    .getByLabel("Swedish", { exact: true })
    .fill("Hur mår du?");
  await page.getByText("Official wording").waitFor();
  await page.getByText("Not for before and after one visit").waitFor();
  await page.frameLocator("iframe").getByText("Zabro cheerful").waitFor();
  await page.getByText("Nothing is missing: this can be published.").waitFor();
  await axe(page);
  await fits(page);
  await page.getByRole("button", { name: "Publish…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("This is what visitors get now.").waitFor();

  const kiosk = await browser.device({ viewport: { width: 1024, height: 768 } });
  const tablet = await kiosk.newPage();
  await tablet.goto(`/kiosk.html?key=${place.key}`);
  const visitor = new Visitor(tablet, swedish, "sv");
  await visitor.begin();
  await visitor.answerAll({ overall: 4 });
  await tablet.getByRole("heading", { name: "Hur mår du?" }).waitFor();
  await tablet.getByText("Plim plom").waitFor();
  await axe(tablet);
  for (const item of ITEMS)
    await tablet
      .getByRole("radiogroup", { name: `Zabro ${item}` })
      .getByRole("radio", { name: "Lom 4" })
      .click();
  expect(await tablet.content()).not.toMatch(/\bscore\b|Reduced wellbeing/);
  const { answers } = await visitor.send();
  expect(answers.question2).toEqual(Object.fromEntries(ITEMS.map((item) => [item, 4])));
  await visitor.isThanked();
  for (let more = 0; more < 9; more++)
    await office.answer(
      place.key,
      { overall: 4, question2: Object.fromEntries(ITEMS.map((item) => [item, 3])) },
      { version: 2, language: "sv" },
    );
  await expect.poll(() => office.submissions(place.surveyId)).toBe(10);

  await page.goto(`/surveys/${place.surveyId}?lang=en`);
  const card = page.getByRole("article").filter({ hasText: "Hur mår du?" });
  await card.getByRole("heading", { name: "WHO-5 score" }).waitFor();
  await card.getByText("From 0 to 100; higher is better.").waitFor();
  await card.getByText("Good wellbeing").waitFor();
  await card.getByText("Items", { exact: true }).click();
  await card.getByText("Zabro calm").first().waitFor();
  await axe(page);
});
