import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { shortSurvey } from "./surveys";
import { Visitor } from "./visitor";

const browser = startBrowser();
let office: Office;
let tablet: BrowserContext;
let page: Page;

beforeAll(async () => {
  office = await Office.open();
});
beforeEach(async () => {
  tablet = await browser.device();
  page = await tablet.newPage();
});
afterEach(() => tablet.close());

describe("a shared tablet", () => {
  let place: Place;

  beforeAll(async () => {
    place = await office.place("kiosk", shortSurvey);
  });

  /** In front of the comment, the first question answered, with a clock that the test can turn. */
  async function halfway(): Promise<Visitor> {
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${place.key}`);
    const visitor = new Visitor(page, shortSurvey, "sv");
    await visitor.begin();
    await visitor.answerAll({ overall: 1, comment: "Namnet är Kaiku" });
    return visitor;
  }

  test("tells visitors in their language what was done because of them", async () => {
    const told = await office.place("kiosk", shortSurvey);
    const said = { fi: "Kahvila oli täynnä.", sv: "Kaféet var fullt.", en: "The café was full." };
    const did = { fi: "Lisäsimme pöytiä.", sv: "Vi satte in fler bord.", en: "We added tables." };
    await office.answerVisitors(told, said, did);
    await page.goto(`/kiosk.html?key=${told.key}`);
    await page.getByText(said.fi).waitFor();
    await page.getByText(did.fi).waitFor();
    await axe(page);
    await fitsIn(page);

    const visitor = new Visitor(page, shortSurvey, "sv");
    await visitor.begin();
    await visitor.answerAll({ overall: 5 });
    await visitor.send();
    await visitor.isThanked();
    await page.getByText(said.sv).waitFor();
    await page.getByText(did.sv).waitFor();
    await axe(page);
    await fitsIn(page);
  });

  test("shows no longer what was withdrawn", async () => {
    const told = await office.place("kiosk", shortSurvey);
    const words = { fi: "Kahvila on auki.", sv: "Kaféet är öppet.", en: "The café is open." };
    const answer = await office.answerVisitors(told, words, words);
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${told.key}`);
    await page.getByText(words.fi).first().waitFor();
    await office.showAnswer(answer, false);
    await page.clock.fastForward(3_601_000);
    await page.getByText(words.fi).first().waitFor({ state: "detached" });
  });

  test("keeps its doors where they are while it tells one thing after another", async () => {
    const told = await office.place("kiosk", shortSurvey);
    const short = { fi: "Kahvila on auki.", sv: "Kaféet är öppet.", en: "The café is open." };
    const long = { fi: short.fi.repeat(20), sv: short.sv.repeat(20), en: short.en.repeat(20) };
    await office.answerVisitors(told, long, long);
    await office.answerVisitors(told, short, short);
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${told.key}`);
    const first = page.getByText(short.fi, { exact: true }).first();
    await first.waitFor();
    await page.waitForLoadState("networkidle");
    const door = page.getByRole("main").getByRole("button").first();
    const before = await door.boundingBox();
    await page.clock.fastForward(16_000);
    await first.waitFor({ state: "hidden" });
    expect(await door.boundingBox()).toEqual(before);
  });

  test("asks visitors once which of three ideas comes first, and counts it once the tablet starts with a network again", async () => {
    const asked = await office.place("kiosk", shortSurvey);
    const ids = await office.askVisitors(asked, ["Soup in the café", "More benches", "An open evening", "Sea songs"]);
    await page.goto(`/kiosk.html?key=${asked.key}`);
    const visitor = new Visitor(page, shortSurvey, "sv");
    await page.waitForLoadState("networkidle");
    await visitor.begin();
    await visitor.answerAll({ overall: 5 });
    await visitor.send();
    await page.getByRole("heading", { level: 1, name: "Vilken av dessa först?" }).waitFor();
    const ideas = page.getByRole("main").getByRole("listitem").getByRole("button");
    expect(await ideas.count()).toBe(3);
    await axe(page);
    await fitsIn(page);

    await tablet.setOffline(true);
    const chosen = await ideas.nth(1).textContent();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await visitor.isThanked();
    expect((await office.votes(ids)).some(({ shown }) => shown > 0)).toBe(false);
    await page.close();
    await tablet.setOffline(false);
    page = await tablet.newPage();
    await page.goto(`/kiosk.html?key=${asked.key}`);
    await expect
      .poll(async () => (await office.votes(ids)).reduce((sum, vote) => sum + vote.shown, 0), { timeout: 20_000 })
      .toBe(3);
    const votes = await office.votes(ids);
    const words = ["Soup in the café", "More benches", "An open evening", "Sea songs"];
    expect(votes.map(({ chosen }) => chosen)).toEqual(words.map((text) => (`${text} sv` === chosen ? 1 : 0)));
  });

  test("lets a visitor go on who does not want to choose among ideas", async () => {
    const asked = await office.place("kiosk", shortSurvey);
    const ids = await office.askVisitors(asked, ["Soup in the café", "More benches"]);
    await page.goto(`/kiosk.html?key=${asked.key}`);
    await page.waitForLoadState("networkidle");
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.begin();
    await visitor.answerAll({ overall: 5 });
    await visitor.send();
    await visitor.button("Go on without choosing").click();
    await visitor.isThanked();
    expect(await office.votes(ids)).toEqual([
      { shown: 0, chosen: 0 },
      { shown: 0, chosen: 0 },
    ]);
  });

  test("keeps nothing of a visitor who walked away", async () => {
    await halfway();
    const pages = await page.evaluate(() => history.length);
    await page.getByRole("textbox").selectText();
    await page.keyboard.press("Control+C");
    await page.clock.fastForward(61_000);
    await page.getByRole("heading", { name: "Är du kvar?" }).waitFor();
    await axe(page);
    await page.clock.fastForward(21_000);
    await page.getByRole("button", { name: "Svenska" }).waitFor();

    expect(await page.locator("html").getAttribute("lang")).toBe("fi");
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/sv/);
    expect(await everythingIn(page)).not.toContain("Namnet");
    expect(await page.evaluate(() => history.length)).toBe(pages);

    const next = new Visitor(page, shortSurvey, "en");
    await next.begin();
    await page.getByRole("heading", { level: 1, name: "How was your visit?" }).waitFor();
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
    await next.answerAll({ overall: 3 });
    const comment = page.getByRole("textbox");
    expect(await comment.inputValue()).toBe("");
    for (const keys of ["Control+Z", "Control+Shift+Z", "Control+V"]) {
      await comment.press(keys);
      expect(await comment.inputValue(), keys).toBe("");
    }
    expect(await office.submissions(place.surveyId)).toBe(0);

    await page.goBack();
    await page.goForward();
    await page.getByRole("button", { name: "Suomi" }).waitFor();
    expect(await everythingIn(page)).not.toContain("Namnet");
  });

  test("goes on where it was for a visitor who says so", async () => {
    await halfway();
    await page.clock.fastForward(61_000);
    await page.getByRole("button", { name: "Fortsätt" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await page.getByRole("textbox").inputValue()).toBe("Namnet är Kaiku");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });

  test("starts over for a visitor who says so", async () => {
    await halfway();
    await page.clock.fastForward(61_000);
    await page.getByRole("button", { name: "Börja om" }).click();
    await page.getByRole("button", { name: "Suomi" }).waitFor();
  });

  test.each(["keydown", "beforeinput", "input", "compositionupdate"])(
    "waits for a visitor of whose on-screen keyboard only %s is heard",
    async (sign) => {
      await halfway();
      for (let key = 0; key < 3; key++) {
        await page.clock.fastForward(55_000);
        expect(await page.getByRole("dialog").count()).toBe(0);
        await page.getByRole("textbox").dispatchEvent(sign, { isComposing: true });
      }
      await page.clock.fastForward(61_000);
      await page.getByRole("dialog").waitFor();
    },
  );

  test("is ready for the next visitor after the thanks, in a countdown that a touch begins anew", async () => {
    const visitor = await halfway();
    await visitor.send();
    await visitor.isThanked();
    await page.getByText("Går tillbaka till början om 25 s").waitFor();
    await page.clock.fastForward(20_000);
    await page.getByText("Går tillbaka till början om 5 s").waitFor();
    await page.mouse.click(5, 400);
    await page.clock.fastForward(20_000);
    await visitor.isThanked();
    await page.clock.fastForward(6_000);
    await page.getByRole("button", { name: "Suomi" }).waitFor();
  });

  test("thanks in the museum's own words", async () => {
    const thanks = { fi: "Nähdään taas!", sv: "Vi ses igen!", en: "See you again!" };
    const { key } = await office.place("kiosk", { ...shortSurvey, thanks });
    await page.goto(`/kiosk.html?key=${key}`);
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.begin();
    await visitor.answerAll({ overall: 4 });
    await visitor.send();
    await page.getByText(thanks.en).waitFor();
  });

  test("sends what a visitor left unfinished, if the survey says so", async () => {
    const kept = await office.place("kiosk", { ...shortSurvey, keepPartial: true });
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${kept.key}`);
    const visitor = new Visitor(page, shortSurvey, "fi");
    const sent: object[] = [];
    page.on("request", (request) => request.url().includes("/submissions/") && sent.push(request.postDataJSON()));
    await visitor.begin();
    // Nothing answered: nothing to send.
    await page.clock.fastForward(82_000);
    await page.getByRole("button", { name: "Suomi" }).waitFor();

    await visitor.begin();
    await visitor.answerAll({ overall: 2 });
    const replied = page.waitForResponse((reply) => reply.url().includes("/submissions/"));
    await page.clock.fastForward(61_000);
    await page.clock.fastForward(21_000);
    expect([201, 207]).toContain((await replied).status());
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).toMatch(/"answers":{"overall":2}.*"complete":false/);
    await page.getByRole("button", { name: "Suomi" }).waitFor();
  });

  test("does not go on without a required answer, and says why", async () => {
    await page.goto(`/kiosk.html?key=${place.key}`);
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.begin();
    await visitor.button("Next").click();
    await page.getByRole("alert").getByText("Please answer this question before going on.").waitFor();
    expect(await page.getByRole("radiogroup").getAttribute("aria-invalid")).toBe("true");
    await axe(page);
  });
});

/** All that the page shows, its forms hold and its storage keeps. */
function everythingIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, history.state, location.href, document.title];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name ?? ""));
      for (const store of database.objectStoreNames)
        kept.push(await settled(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
    return JSON.stringify([kept, fields, document.documentElement.outerHTML]);
  });
}
