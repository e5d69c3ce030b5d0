import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { drag } from "./facilitator";
import { reach } from "./hands";
import { Office, type Place } from "./office";
import { PHONE, Phone, showTheSame } from "./phone";
import { choose, openStudio } from "./studio";

const browser = startBrowser();

/** Fourteen pages at once, beside the tests of other files: each takes its time. */
async function deviceOf(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const device = await browser.device(options);
  device.setDefaultTimeout(45_000);
  return device;
}

const LOCALES = ["fi-FI", "sv-FI", "en-GB"] as const;
const ROLES = ["staff", "customer", "partner"] as const;
const PHONES = 12;

describe("a workshop with a facilitator, a big screen and twelve phones", () => {
  const mark = uuidv7().slice(-8);
  const title = `Parempi kahvila ${mark}`;
  const prompt = "How would the café be better?";
  let office: Office;
  let place: Place;
  let studio: Page;
  let screen: Page;
  const phones: Phone[] = [];
  /** Three phones lose the network now and then. */
  const cutOff = () => phones.slice(-3);
  const everywhere = () => [...phones.map(({ page }) => page), studio, screen];
  const onTo = async (step: string) => {
    await studio.getByRole("button", { name: `On to: ${step}` }).click();
    const question = studio.getByRole("alertdialog");
    if (["Voting", "Choosing", "Closed"].includes(step)) {
      await question.getByRole("button", { name: `On to: ${step}` }).click();
    }
    await studio.locator('[aria-current="step"]', { hasText: step }).waitFor();
  };
  const menuOf = (text: string) => studio.getByRole("button", { name: `Move to… or hide: ${text}`, exact: true });

  beforeAll(async () => {
    office = await Office.open();
    place = await office.place("link");
  });

  test("is planned in the studio", async () => {
    const { museum, owner } = await office.names(place.museumId);
    studio = await openStudio(await deviceOf(), "/development/workshops");
    await studio.getByRole("button", { name: "New workshop" }).click();
    const form = studio.getByRole("dialog");
    for (const field of await form.getByLabel("Title", { exact: true }).all()) await field.fill(title);
    for (const field of await form.getByLabel("The question to everybody").all()) await field.fill(prompt);
    await choose(form, "Organisation", owner);
    await form.getByText(museum, { exact: true }).click();
    await axe(studio);
    await form.getByRole("button", { name: "Plan the workshop" }).click();
    await studio.getByRole("heading", { level: 1, name: title }).waitFor();
    await studio.locator(".workshop-code").waitFor();
    await axe(studio);
    await fitsIn(studio);
    screen = await studio.context().newPage();
    await screen.goto(`${new URL(studio.url()).pathname}/screen?lang=en`);
    await screen.locator(".screen-code").waitFor();
    await axe(screen);
    await fitsIn(screen);
  });

  test("people join by scanning and by typing, in three languages", async () => {
    const code = (await studio.locator(".workshop-code").textContent()) ?? "";
    const scanned = `/workshop#${code}`;
    for (let number = 0; number < PHONES; number++) {
      const device = await deviceOf({ ...PHONE, locale: LOCALES[number % 3] ?? "fi-FI" });
      phones.push(await Phone.at(device, number % 2 === 0 ? scanned : "/workshop"));
    }
    const [first] = phones;
    if (!first) throw new Error("no phone");
    await first.page.locator(".join-form .act-wide").click();
    await first.page.locator("#join-role").filter({ hasText: /\S/ }).waitFor();
    await axe(first.page);
    await fitsIn(first.page, [{ width: 320, height: 700 }]);
    await Promise.all(
      phones.map((phone, number) => phone.join(ROLES[number % 3] ?? "customer", number % 2 === 0 ? undefined : code)),
    );
    await studio.getByText(`${PHONES} people have joined`).waitFor();
    await screen.getByText(`${PHONES} people have joined`).waitFor();
    await axe(first.page);
    await Promise.all(cutOff().map((phone) => phone.isKept()));
  });

  test("every card arrives once, also from phones without a network, and all see the same", async () => {
    await onTo("Collecting ideas");
    await Promise.all(phones.map((phone) => phone.isAt(".write")));
    await Promise.all(phones.map((phone, number) => phone.write(`Idea ${number}`)));
    // A card stands on its own phone before it is sent: the count below is of cards that were.
    await Promise.all(phones.map((phone) => phone.isSent()));
    await Promise.all(cutOff().map((phone) => phone.cut()));
    await Promise.all(phones.map((phone, number) => phone.write(`Another ${number}`)));

    const [lonely] = cutOff();
    if (!lonely) throw new Error("no phone");
    await lonely.waiting.waitFor();
    await lonely.field.fill("Half an id");
    await axe(lonely.page);
    await expect.poll(() => lonely.draft()).toBe("Half an id");
    await lonely.page.reload();
    await lonely.own(`Another ${PHONES - 3}`).waitFor();
    await expect.poll(() => lonely.field.inputValue()).toBe("Half an id");
    expect(await lonely.waiting.count()).toBe(1);

    await showTheSame([...phones.slice(0, -3).map(({ page }) => page), studio, screen], 2 * PHONES - cutOff().length);
    await Promise.all(cutOff().map((phone) => phone.mend()));
    await showTheSame(everywhere(), 2 * PHONES);
    await expect.poll(() => lonely.waiting.count()).toBe(0);
    const texts = await studio.locator(".workshop-words > p:first-child").allTextContents();
    expect(texts.toSorted()).toEqual(phones.flatMap((_, number) => [`Another ${number}`, `Idea ${number}`]).toSorted());
    await Promise.all([axe(studio), axe(screen)]);
    await fitsIn(studio);
  });

  test("one's own card is changed and taken back, and the facilitator hides another", async () => {
    const [one, other] = phones;
    if (!one || !other) throw new Error("no phone");
    const own = one.own("Another 0");
    await own.locator(".act-quiet").first().click();
    await one.page.locator(".own textarea").fill("Ännu en idé");
    await one.page.locator(".own form .act").first().click();
    await other.page.getByText("Ännu en idé").waitFor();
    await other.own("Another 1").locator(".act-quiet").last().click();
    await one.page.getByText("Another 1", { exact: true }).waitFor({ state: "detached" });
    await menuOf("Another 2").click();
    await studio.getByRole("menuitem", { name: "Hide from the phones" }).click();
    await one.page.getByText("Another 2", { exact: true }).waitFor({ state: "detached" });
    await studio.getByText("Hidden").waitFor();
    await showTheSame([...phones.map(({ page }) => page), screen], 2 * PHONES - 2);
  });

  test("cards are grouped by keys and by dragging", async () => {
    await onTo("Grouping");
    await menuOf("Idea 0").focus();
    await studio.keyboard.press("Enter");
    await studio.getByRole("menuitem", { name: "Move to a new group" }).waitFor();
    await studio.keyboard.type("Move to a new");
    await studio.keyboard.press("Enter");
    await studio.getByLabel("Title of the group").waitFor();
    await studio.keyboard.type("Food");
    await studio.keyboard.press("Enter");
    const food = studio.locator(".workshop-group", { hasText: "Food" });
    await food.getByText("Idea 0", { exact: true }).waitFor();

    await menuOf("Idea 1").focus();
    await studio.keyboard.press("Enter");
    await studio.getByRole("menuitem", { name: "Move to “Food”" }).waitFor();
    await studio.keyboard.press("Enter");
    await food.getByText("Idea 1", { exact: true }).waitFor();
    await expect.poll(() => menuOf("Idea 1").evaluate((button) => button === document.activeElement)).toBe(true);

    await drag(studio, "Idea 2", "Food");
    await food.getByText("Idea 2", { exact: true }).first().waitFor();
    await studio.getByRole("button", { name: "New group", exact: true }).click();
    await studio.getByLabel("Title of the group").fill("Room");
    await studio.getByRole("button", { name: "Make the group" }).click();
    const room = studio.locator(".workshop-group", { hasText: "Room" });
    await room.waitFor();
    for (const text of ["Idea 3", "Idea 4"]) {
      await menuOf(text).click();
      await studio.getByRole("menuitem", { name: "Move to “Room”" }).click();
      await room.getByText(text, { exact: true }).waitFor();
    }
    await Promise.all(phones.map((phone) => phone.isAt(".group")));
    await showTheSame([...phones.map(({ page }) => page), screen], 2 * PHONES - 2);
    await Promise.all([axe(studio), axe(screen), axe((phones[0] as Phone).page)]);
  });

  test("a facilitator without a network loses nothing", async () => {
    await studio.context().setOffline(true);
    await menuOf("Idea 5").click();
    await studio.getByRole("menuitem", { name: "Move to “Room”" }).click();
    await studio.getByText("Not stored yet").waitFor();
    await studio.locator(".workshop-group", { hasText: "Room" }).getByText("Idea 5", { exact: true }).waitFor();
    await axe(studio);
    await studio.context().setOffline(false);
    await studio.getByText("Not stored yet").waitFor({ state: "detached" });
    const room = (phones[0] as Phone).page.locator(".group", { hasText: "Room" });
    await room.getByText("Idea 5", { exact: true }).waitFor();
  });

  test("every vote counts once, also those that were given without a network", async () => {
    await onTo("Voting");
    await Promise.all(phones.map((phone) => phone.isAt(".choice")));
    await Promise.all(cutOff().map((phone) => phone.cut()));
    await Promise.all(
      phones.slice(1).map(async (phone, number) => {
        await phone.dot("Food");
        await phone.dot("Food");
        await phone.dot(number % 2 === 0 ? "Room" : "Idea 7");
      }),
    );
    const [first] = phones;
    if (!first) throw new Error("no phone");
    const more = first.page.locator(".choice", { hasText: "Food" }).locator(".round").last();
    await first.page.locator("h1").click();
    await reach(first.page, () => more.evaluate((button) => button === document.activeElement));
    for (let dots = 0; dots < 3; dots++) await first.page.keyboard.press("Enter");
    await axe(first.page);

    const [lonely] = cutOff();
    await lonely?.page.reload();
    await lonely?.isAt(".choice[data-chosen]");
    await studio.getByText(`${PHONES - 3} of ${PHONES} have voted`).waitFor();
    await Promise.all(cutOff().map((phone) => phone.mend()));
    await studio.getByText(`${PHONES} of ${PHONES} have voted`).waitFor();
    await Promise.all(phones.map((phone) => phone.isSent()));
    expect(await studio.getByText(/\d+ dots/).count()).toBe(0);
    await Promise.all([axe(studio), axe(screen)]);
  });

  test("the result is the same everywhere, and what is chosen becomes an action", async () => {
    await onTo("Choosing");
    // All but one gave two to the first, and the one that was worked by keys gave all three.
    const bars = (page: Page) => page.locator(".bar-text").allTextContents();
    await studio.getByText(`${2 * (PHONES - 1) + 3} dots`).waitFor();
    const counted = (await bars(studio)).map((text) => Number.parseInt(text, 10));
    expect(counted.reduce((sum, dots) => sum + dots)).toBe(3 * PHONES);
    for (const { page } of phones) {
      await page.locator(".bar-text").first().waitFor();
      expect((await bars(page)).map((text) => Number.parseInt(text, 10))).toEqual(counted);
    }
    await studio.getByRole("button", { name: "Choose: Food" }).click();
    await Promise.all(phones.map(({ page }) => page.locator(".chosen").getByText("Food").waitFor()));
    await screen.locator(".screen-chosen").getByText("Food").waitFor();
    await Promise.all([axe(studio), axe(screen), axe((phones[0] as Phone).page)]);
    await fitsIn(studio);

    await studio.getByRole("button", { name: "Make an action of it: Food" }).click();
    const dialog = studio.getByRole("dialog");
    expect(await dialog.getByLabel("What is to be done").inputValue()).toBe("Food");
    expect(await dialog.getByLabel("Description").inputValue()).toContain("Idea 1");
    await dialog.getByRole("button", { name: "Plan it" }).click();
    await studio.getByRole("link", { name: "To the action: Food" }).waitFor();

    await onTo("Closed");
    await Promise.all(phones.map((phone) => phone.isAt(".chosen")));
    await Promise.all([axe(studio), axe(screen), axe((phones[1] as Phone).page)]);
    await studio.getByRole("link", { name: "To the action: Food" }).click();
    await studio.getByRole("heading", { level: 1, name: "Food" }).waitFor();
  });

  test("it is found again among those that are over", async () => {
    await studio.goto("/development/workshops?lang=en");
    const past = studio.getByRole("region", { name: /^Past/ });
    await past.getByRole("link", { name: title }).waitFor();
    await axe(studio);
    await fitsIn(studio);
  });
});
