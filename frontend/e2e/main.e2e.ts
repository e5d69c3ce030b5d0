import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { login, startBrowser } from "./browser";
import { type Hand, keyboard, pointer } from "./hands";
import { Office } from "./office";
import { choose, nameIn } from "./studio";
import { everyAnswer, everyType } from "./surveys";
import { type Spoken, SUBMISSIONS, Visitor } from "./visitor";

const browser = startBrowser();

describe("from an empty house to the museum's first results", () => {
  const mark = randomUUID().slice(0, 8);
  const owner = `Merisäätiö ${mark}`;
  const museum = `Merimuseo ${mark}`;
  const survey = {
    ...everyType,
    title: { fi: `Kerro käynnistäsi ${mark}`, sv: `Berätta om ditt besök ${mark}`, en: `Tell us ${mark}` },
  };
  let office: Office;
  let studio: Page;
  let surveyId: string;
  let kiosk: string;

  beforeAll(async () => {
    office = await Office.open();
    const device = await browser.device();
    await login(device);
    studio = await device.newPage();
  });

  test("the administrator enters an organisation and its museum", async () => {
    await studio.goto("/organisations/new?lang=en");
    await nameIn(studio, owner);
    await studio.getByRole("button", { name: "Add organisation" }).click();
    await studio.getByRole("link", { name: owner }).waitFor();

    await studio.goto("/museums/new?lang=en");
    await choose(studio, "Organisation", owner);
    await nameIn(studio, museum);
    await studio.getByLabel("Municipality").fill("Kotka");
    await studio.getByLabel("Short name").fill(`museo-${mark}`);
    await studio.getByRole("button", { name: "Add museum" }).click();
    await studio.getByRole("link", { name: museum }).waitFor();
  });

  test("places a published survey there on a tablet", async () => {
    surveyId = await office.publishedSurvey(await office.idOf("organisations", owner), survey);
    // Through the list, as one comes: the new collector is then missing in what the browser remembers of it.
    await studio.goto("/collectors?lang=en");
    await studio.getByRole("button", { name: "New collector" }).click();
    await choose(studio, "Survey", survey.title.en);
    await choose(studio, "Museum", museum);
    await choose(studio, "Channel", "Kiosk tablet");
    await studio.getByRole("button", { name: "Add collector" }).click();
    kiosk = (await studio.getByRole("link", { name: "Try it" }).getAttribute("href")) ?? "";
    expect(kiosk).toContain("/kiosk.html?key=");
  });

  const visitors: [Spoken, string, (page: Page) => Hand][] = [
    ["fi", "by touch", pointer],
    ["sv", "by touch", pointer],
    ["en", "by the keyboard alone", keyboard],
  ];
  test.each(visitors)("a visitor answers every type of question in %s, %s", async (language, _, hand) => {
    const page = await (await browser.device()).newPage();
    await page.goto(kiosk);
    const visitor = new Visitor(page, survey, language, hand(page));
    await visitor.begin();
    await visitor.answerAll(everyAnswer);
    const reply = page.waitForResponse(SUBMISSIONS);
    const sent = await visitor.send();
    expect(sent).toMatchObject({ version: 1, language, phase: "single", complete: true });
    expect(sent.answers).toEqual(everyAnswer);
    expect((await (await reply).json()).results).toMatchObject([{ id: sent.id, status: "stored" }]);
    await visitor.isThanked();
    await page.context().close();
  });

  test("the museum sees the answers, and figures as soon as five have answered", async () => {
    expect(await office.submissions(surveyId)).toBe(3);
    const responses = studio.getByRole("article").filter({ hasText: "Responses" });
    await studio.goto(`/surveys/${surveyId}?lang=en`);
    await responses.getByText("3", { exact: true }).waitFor();
    await studio.getByText("Too few answers to show").first().waitFor();

    await office.answer(new URL(kiosk).searchParams.get("key") ?? "", { overall: 5, recommend: 10 });
    await office.answer(new URL(kiosk).searchParams.get("key") ?? "", { overall: 4, recommend: 8 });
    await studio.reload();
    await responses.getByText("5", { exact: true }).waitFor();
    await studio
      .getByRole("article")
      .filter({ hasText: "Satisfaction" })
      .getByText(/^3\.00/)
      .waitFor();
    await studio.getByRole("article").filter({ hasText: "Recommendation (NPS)" }).getByText(/^80/).waitFor();
  });
});
