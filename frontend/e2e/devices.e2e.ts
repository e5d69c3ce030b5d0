import type { Page } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { enrolmentAddress } from "../src/admin/enrolment";
import { axe, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { shortSurvey } from "./surveys";

const browser = startBrowser();

let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("kiosk", shortSurvey);
});

const studio = async (path: string): Promise<Page> => openStudio(await browser.device(), path);

/** A tablet as the API sees it. */
class Tablet {
  readonly #token: string;

  private constructor(token: string) {
    this.#token = token;
  }

  static async enrol(enrolmentCode: string): Promise<Tablet> {
    const reply = await post("device-enrolments", { enrolmentCode });
    expect(reply.status).toBe(201);
    return new Tablet((await reply.json()).token);
  }

  async beat(health: object): Promise<number> {
    const heartbeat = { queued: 0, appVersion: "1.0.0", ...health };
    return (await post("device/heartbeats", heartbeat, this.#token)).status;
  }

  async send(collectorKey: string, answers: object): Promise<string> {
    const now = `${new Date().toISOString().slice(0, 19)}Z`;
    const submission = { collectorKey, version: 1, language: "fi", startedAt: now, completedAt: now, answers };
    const reply = await post("submissions/batch", { submissions: [{ id: uuidv7(), ...submission }] }, this.#token);
    return (await reply.json()).results[0].status;
  }
}

const post = (path: string, body: object, token?: string) =>
  fetch(`${inject("url")}/api/v1/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

/** Adds a device in the studio and enrols a tablet with the code that stands there. */
async function added(page: Page, museum: string, name: string): Promise<Tablet> {
  await page.goto("/devices/new?lang=en");
  await choose(page, "Museum", museum);
  await page.getByLabel("Name of the device").fill(name);
  await page.getByRole("button", { name: "Add device" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
  return Tablet.enrol(await codeOn(page));
}

const codeOn = async (page: Page) => (await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent()) ?? "";

describe("a device", () => {
  let page: Page;
  let museum: string;

  beforeAll(async () => {
    page = await studio("/devices");
    museum = (await office.list("museums")).find(({ id }) => id === place.museumId)?.name?.en ?? "";
  });

  test("shows its code, and turns to enrolled by itself when the tablet has come", async () => {
    await page.getByRole("button", { name: "New device" }).click();
    await choose(page, "Museum", museum);
    await page.getByLabel("Name of the device").fill("Hall");
    await page.getByRole("button", { name: "Add device" }).click();
    await page.getByRole("heading", { level: 1, name: "Hall" }).waitFor();
    await page.getByText("Waits for its code").waitFor();
    await page.getByText(/^Good for one tablet and 1[45]:\d\d more\.$/).waitFor();
    await page.getByRole("img", { name: "QR code of the link" }).waitFor();
    // What was said of the button that was pressed is there for some seconds more, the button is not.
    await page.locator("[data-live-announcer] [role=img]").first().waitFor({ state: "detached" });
    await axe(page);

    const tablet = await Tablet.enrol(await codeOn(page));
    await page.getByText("The tablet is enrolled").waitFor();
    expect(await page.getByText(/^Good for one tablet/).count()).toBe(0);
    expect(await tablet.beat({ storage: "persistent", battery: 0.8 })).toBe(204);
    await page.reload();
    await page.getByText("Online", { exact: true }).waitFor();
    await fact(page, "Battery", "80%");
    await fact(page, "Storage", "Kept safely until sent");
    await fact(page, "PIN for staff", /^\d{4} /);
    await page.getByText("Needs attention").waitFor({ state: "detached" });
  });

  test("is enrolled by the address in its QR code", async () => {
    await page.goto("/devices/new?lang=en");
    await choose(page, "Museum", museum);
    await page.getByLabel("Name of the device").fill("Library");
    await page.getByRole("button", { name: "Add device" }).click();
    const tablet = await (await browser.device()).newPage();
    await tablet.goto(enrolmentAddress(inject("url"), await codeOn(page)));
    await page.getByText("The tablet is enrolled").waitFor();
    await tablet.context().close();
  });

  test("in trouble stands first in the list and says what is wrong", async () => {
    await added(page, museum, "Attic");
    const tablet = await added(page, museum, "Tower");
    const yesterday = new Date(Date.now() - 30 * 3_600_000).toISOString();
    await tablet.beat({ queued: 3, oldestQueuedAt: yesterday, battery: 0.07, storage: "full", clockSkewSeconds: 7300 });
    await page.goto("/devices?lang=en");
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Tower" }) });
    await row.getByText("Its battery is down to 7%.").waitFor();
    await row.getByText("Its storage is full: it cannot take new answers.").waitFor();
    await row.getByText("Its clock is wrong: 2 hours ahead.").waitFor();
    await row.getByText(/^Answers have been waiting in it since /).waitFor();
    await axe(page);
    const names = await page.getByRole("rowheader").getByRole("link").allTextContents();
    expect(names.indexOf("Tower")).toBeLessThan(names.indexOf("Attic"));
  });

  test("is told what to play, in an order that the keyboard can change", async () => {
    const title = { fi: "Kahvilassa", sv: "I kaféet", en: "In the café" };
    await office.placeToo(place, { ...shortSurvey, title });
    await added(page, museum, "Shop");
    await page.reload();
    await page.getByRole("button", { name: "Add: Tell us about your visit" }).press("Enter");
    await page.getByText("Tell us about your visit: number 1 of 1").waitFor();
    await page.getByRole("button", { name: "Add: In the café" }).press("Enter");
    await page.getByRole("button", { name: "Up: In the café" }).press("Enter");
    await page.getByText("In the café: number 1 of 2").waitFor();
    const down = page.getByRole("button", { name: "Down: In the café" });
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await choose(page, "When there are several", "Each visitor gets the next one");
    await axe(page);
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByRole("link", { name: "Shop" }).click();
    const ups = page.getByRole("button", { name: /^Up: / });
    await ups.nth(1).waitFor();
    expect(await ups.first().getAttribute("aria-label")).toBe("Up: In the café");
    await page.getByRole("button", { name: /^Each visitor gets the next one/ }).waitFor();
  });

  test("that somebody else changed meanwhile is not overwritten", async () => {
    await added(page, museum, "Gate");
    const other = await page.context().newPage();
    await other.goto(page.url());
    await rename(other, "Gate of the castle");
    await other.getByRole("link", { name: "Gate of the castle" }).waitFor();
    await rename(page, "Gate of the harbour");
    await page.getByText(/Somebody changed this meanwhile/).waitFor();
    await other.close();
  });

  test("gets a new code that shuts out the tablet it had", async () => {
    const lost = await added(page, museum, "Café");
    await page.getByText("The tablet is enrolled").waitFor();
    await page.getByRole("button", { name: "New code" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Make a new code" }).click();
    const found = await Tablet.enrol(await codeOn(page));
    await page.getByText("The tablet is enrolled").waitFor();
    expect(await lost.beat({})).toBe(401);
    expect(await found.beat({})).toBe(204);
  });

  test("is revoked only when asked twice, and leaves the list", async () => {
    const tablet = await added(page, museum, "Cellar");
    await page.getByRole("button", { name: "Revoke" }).click();
    await page
      .getByRole("alertdialog")
      .getByText(/not sent yet are still accepted/)
      .waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await tablet.beat({})).toBe(204);
    await page.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("heading", { level: 1, name: "Devices" }).waitFor();
    await page.getByRole("link", { name: "Cellar" }).waitFor({ state: "detached" });
    expect(await tablet.beat({})).toBe(401);
  });

  const fact = (on: Page, name: string, value: string | RegExp) =>
    on
      .locator("dl > div")
      .filter({ has: on.getByText(name, { exact: true }) })
      .locator("dd")
      .filter({ hasText: value })
      .waitFor();

  async function rename(on: Page, name: string) {
    await on.getByLabel("Name of the device").fill(name);
    await on.getByRole("button", { name: "Save changes" }).click();
  }
});

describe("refused answers", () => {
  let page: Page;
  let tablet: Tablet;

  beforeAll(async () => {
    page = await studio("/devices");
    const museum = (await office.list("museums")).find(({ id }) => id === place.museumId)?.name?.en ?? "";
    tablet = await added(page, museum, "Gallery");
  });

  /** Sends answers that the survey has no room for, and opens them in the studio. */
  async function open(answers: object, reason: string) {
    expect(await tablet.send(place.key, answers)).toBe("quarantined");
    await tablet.beat({ refused: 1 });
    await page.goto("/devices?lang=en");
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Gallery" }) });
    await row.getByText("The server refused one answer.").waitFor();
    await row.getByRole("link", { name: "To the refused answers" }).click();
    await page.getByText("Only from Gallery.").waitFor();
    await page.getByRole("link", { name: reason }).first().click();
    await page.getByRole("heading", { level: 1, name: "Refused answer" }).waitFor();
  }

  test("say what is wrong with which, and are stored once they are mended", async () => {
    const before = await office.submissions(place.surveyId);
    await open({ overall: 6, comment: "Valoisa sali" }, "This number is not on the scale.");
    const answer = page.locator("dl > div").filter({ hasText: "How was your visit?" });
    await answer.getByText(/^6/).waitFor();
    await answer.getByText("This number is not on the scale.").waitFor();
    await page.getByText("Valoisa sali", { exact: true }).waitFor();
    await axe(page);

    await page.getByRole("button", { name: "Try again unchanged" }).click();
    await page.getByRole("alert").getByText("answers › overall").waitFor();
    await mend((json) => json.replace('"overall": 6', '"overall": 9'));
    await page.getByRole("alert").getByText("This number is not on the scale.").waitFor();
    await mend((json) => json.replace("{", ""));
    await page
      .getByRole("alert")
      .getByText(/cannot be read as JSON/)
      .waitFor();
    await axe(page);
    await mend((json) => `{${json.replace('"overall": 9', '"overall": 4')}`);
    await page.getByText("No refused answers").waitFor();
    expect(await office.submissions(place.surveyId)).toBe(before + 1);
  });

  test("are discarded only when asked twice, and not left half mended without asking", async () => {
    const before = await office.submissions(place.surveyId);
    await open({ overall: 3, nonsense: true }, "This version of the survey has no such question.");
    await page.getByLabel(/^The answers as the tablet sent them/).press("End");
    await page.keyboard.type(" ");
    await page.getByRole("link", { name: "Surveys", exact: true }).click();
    await page.getByRole("alertdialog").getByText("What you have filled in here is not stored yet.").waitFor();
    await page.getByRole("button", { name: "Stay here" }).click();

    await page.getByRole("button", { name: "Discard" }).click();
    await page
      .getByRole("alertdialog")
      .getByText(/cannot be brought back/)
      .waitFor();
    await page.getByRole("alertdialog").getByRole("button", { name: "Discard for good" }).click();
    await page.getByText("No refused answers").waitFor();
    expect(await office.submissions(place.surveyId)).toBe(before);
  });

  async function mend(change: (json: string) => string) {
    const field = page.getByLabel(/^The answers as the tablet sent them/);
    await field.fill(change(await field.inputValue()));
    await page.getByRole("button", { name: "Store the mended answers" }).click();
  }
});

describe("a museum", () => {
  test("says when it is open, and is refused hours that end before they begin", async () => {
    const page = await studio(`/museums/${place.museumId}`);
    await page.getByText("Tuesday", { exact: true }).click();
    await page.getByLabel("Tuesday: opens").fill("11");
    await page.getByLabel("Tuesday: closes").fill("09:00");
    await page.getByText("Sunday", { exact: true }).click();
    await page.getByRole("button", { name: "Save opening hours" }).click();
    await page.getByText("The end must come after the beginning.").waitFor();
    expect(await page.getByLabel("Tuesday: closes").getAttribute("aria-invalid")).toBe("true");
    await axe(page);

    await page.getByLabel("Tuesday: closes").fill("18.30");
    await page.getByRole("button", { name: "Save opening hours" }).click();
    await page.getByRole("heading", { level: 1, name: "Museums" }).waitFor();
    await page.goto(`/museums/${place.museumId}?lang=en`);
    expect(await page.getByLabel("Tuesday: opens").inputValue()).toBe("11:00");
    expect(await page.getByLabel("Tuesday: closes").inputValue()).toBe("18:30");
    expect(await page.getByLabel("Sunday: opens").inputValue()).toBe("10:00");
    expect(await page.getByLabel("Monday: opens").count()).toBe(0);
    await page.context().close();
  });
});

describe("a poster", () => {
  test("comes as PDF from the page of its collector", async () => {
    const page = await studio(`/collectors/${place.collectorId}`);
    const address = await page.getByRole("link", { name: "Poster (PDF)" }).getAttribute("href");
    const reply = await page.request.get(address ?? "");
    expect(reply.headers()["content-type"]).toBe("application/pdf");
    expect((await reply.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await page.context().close();
  });
});
