import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Definition } from "../src/player/engine/definition";
import { arranged } from "../src/player/engine/order";
import { axe, fits, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { shortSurvey } from "./surveys";
import { Visitor } from "./visitor";

const option = (key: string, fi: string, sv: string, en: string, more: object = {}) => ({
  key,
  text: { fi, sv, en },
  ...more,
});

const motives: Definition = {
  ...shortSurvey,
  pages: [
    {
      key: "why",
      questions: [
        {
          key: "motives",
          type: "multiple",
          text: { fi: "Miksi tulit?", sv: "Varför kom du?", en: "Why did you come?" },
          order: "random",
          options: [
            option("art", "Taide", "Konsten", "Art"),
            option("family", "Perhe", "Familjen", "Family"),
            option("rain", "Sade", "Regnet", "Rain"),
            option("other", "Muu syy", "Annat skäl", "Another reason", { fixed: true }),
            option("none", "Ei mikään näistä", "Inget av dessa", "None of these", { fixed: true, exclusive: true }),
          ],
        },
        {
          key: "reason",
          type: "text",
          text: { fi: "Mikä muu syy?", sv: "Vilket annat skäl?", en: "Which other reason?" },
          maxLength: 200,
          required: true,
          specifies: { question: "motives", option: "other" },
        },
        {
          key: "best",
          type: "text",
          text: {
            fi: "Syysi: {{motives|ei kerrottu}}. Mikä oli parasta?",
            sv: "Dina skäl: {{motives|inga}}. Vad var bäst?",
            en: "Your reasons: {{motives|none}}. What was best?",
          },
        },
      ],
    },
  ],
};

const browser = startBrowser();
let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk", motives);
});

const kiosk = async (): Promise<Page> => {
  const page = await (await browser.device({ viewport: { width: 768, height: 1024 } })).newPage();
  await page.goto(`/kiosk.html?key=${place.key}`);
  return page;
};

test("a visitor gives another reason in words, on the same screen, and is asked on by all reasons", async () => {
  const page = await kiosk();
  const visitor = new Visitor(page, motives, "fi");
  await visitor.begin();
  await page.getByRole("checkbox", { name: "Taide" }).check();
  expect(await page.getByRole("textbox").count()).toBe(0);
  await page.getByRole("checkbox", { name: "Muu syy" }).check();
  await visitor.button("Seuraava").click();
  await page.getByRole("alert").waitFor();
  await axe(page);
  await fits(page);
  await page.getByRole("textbox", { name: "Mikä muu syy?" }).fill("Koulun <b>retki</b>");
  const shown = await page.getByRole("checkbox").all();
  const names = await Promise.all(shown.map((box) => box.evaluate((input) => input.parentElement?.textContent)));
  await visitor.button("Seuraava").click();
  await page.getByRole("heading", { level: 1, name: /^Syysi: Taide ja Muu syy\. Mikä oli parasta\?$/ }).waitFor();
  const sent = await visitor.send();
  expect(sent.answers).toEqual({ motives: ["art", "other"], reason: "Koulun <b>retki</b>" });
  await visitor.isThanked();

  const [asked] = arranged(motives, sent.id).pages[0]?.questions ?? [];
  expect(names).toEqual(asked?.type === "multiple" ? asked.options.map(({ text }) => text.fi) : []);
  expect(names.slice(3)).toEqual(["Muu syy", "Ei mikään näistä"]);
  await expect.poll(() => office.submissions(place.surveyId)).toBe(1);
});

test("none of these goes together with no other, and words go with their option", async () => {
  const page = await kiosk();
  const visitor = new Visitor(page, motives, "en");
  await visitor.begin();
  await page.getByRole("checkbox", { name: "Another reason" }).check();
  await page.getByRole("textbox").fill("A school trip");
  await page.getByRole("checkbox", { name: "None of these" }).check();
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(1);
  expect(await page.getByRole("textbox").count()).toBe(0);
  await page.getByRole("checkbox", { name: "Rain" }).check();
  expect(await page.getByRole("checkbox", { name: "None of these" }).isChecked()).toBe(false);
  await visitor.button("Next").click();
  await page.getByRole("heading", { level: 1, name: "Your reasons: Rain. What was best?" }).waitFor();
  expect((await visitor.send()).answers).toEqual({ motives: ["rain"] });
});

describe("in the editor", () => {
  const draftOf = async (page: Page) => {
    await page.getByRole("status").getByText("Saved", { exact: true }).waitFor();
    const reply = await page.request.get(page.url().replace(/\/surveys\/(.*)\/edit.*/, "/api/v1/surveys/$1/draft"));
    return (await reply.json()).definition as Definition;
  };
  const keysOf = async (page: Page) =>
    (await draftOf(page)).pages.map(({ questions }) => questions.map(({ key }) => key).join(" "));

  test("an option asks for words and a question is dragged, with the words, to another page", async () => {
    const other = await office.place("kiosk", motives);
    const page = await openStudio(await browser.device(), `/surveys/${other.surveyId}/edit`);
    await page.getByRole("button", { name: "Add a page" }).click();
    await choose(page, "Add to page 2", "Consent");
    await page.getByRole("button", { name: /^Why did you come/ }).click();
    await page.getByRole("button", { name: "Ask for words: family" }).click();
    await page.getByText("Asks for words: see the next question").first().waitFor();
    await expect.poll(() => keysOf(page)).toEqual(["motives reason question5 best", "question4"]);

    const handle = page.locator(".outline-line", { hasText: "Why did you come" }).locator(".outline-handle");
    const target = page.locator(".outline-line", { hasText: "Consent" });
    await target.scrollIntoViewIfNeeded();
    await handle.hover();
    await page.mouse.down();
    const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 20 });
    await page.locator(".outline-line[data-target]", { hasText: "Consent" }).waitFor();
    await page.mouse.up();
    await expect.poll(() => keysOf(page)).toEqual(["best", "motives reason question5 question4"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => keysOf(page)).toEqual(["motives reason question5 best", "question4"]);
  });

  test("a condition that nothing fulfils is told, and does not stand in the way", async () => {
    const other = await office.place("kiosk", motives);
    const page = await openStudio(await browser.device(), `/surveys/${other.surveyId}/edit`);
    await page.getByRole("button", { name: /^Your reasons/ }).click();
    await choose(page, "Put an earlier answer into the text", "Why did you come?");
    const english = page.getByRole("group", { name: "Question", exact: true }).getByLabel("English", { exact: true });
    expect(await english.inputValue()).toBe("Your reasons: {{motives|none}}. What was best? {{motives}}");
    await page.getByText("Key and conditions").click();
    await page
      .getByLabel("As an expression (CEL)")
      .first()
      .fill("'none' in answers.motives && size(answers.motives) > 5");
    await page.getByText("One condition looks wrong").waitFor();
    await page.getByText("Nothing is missing: this can be published.").waitFor();
    await page.getByText("Show them").click();
    await page.getByText("No answers fulfil this condition.").waitFor();
    await axe(page);
  });
});
