import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { v7 as uuidv7 } from "uuid";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axe, fits, startBrowser } from "./browser";
import { type OwnChromium, startOwnChromium } from "./chromium";
import { Line } from "./line";
import { type Invited, Office, oneQuestion, type Place, shortSurvey } from "./office";
import { enrolBy, enterAsStaff, isKept, networkIsBack, outbox, putIntoOutbox, wholeVisit } from "./tablet";
import { Visitor } from "./visitor";

const browser = startBrowser();
const LANGUAGES = ["sv", "en", "fi"] as const;
const BATCH = "/api/v1/submissions/batch";

let office: Office;
let place: Place;
let device: Invited;
let line: Line;
let tablet: BrowserContext;
let page: Page;

beforeAll(async () => {
  office = await Office.open();
});

/** A new museum with one question on its only tablet, which nobody has enrolled yet. */
beforeEach(async () => {
  place = await office.place("kiosk", oneQuestion);
  device = await office.device(place.museumId);
  line = await Line.lay();
  tablet = await browser.device({ baseURL: line.url, viewport: { width: 1024, height: 768 } });
  page = await tablet.newPage();
});
afterEach(async () => {
  await tablet.close();
  await line.remove();
});

const stored = () => storedOf(place);
const storedOf = ({ surveyId }: Place) => office.submissions(surveyId);
const health = async () => (await office.deviceSeen(device.id)).health;
const welcome = async () => {
  await page.locator("#enrolment-code").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "English" }).waitFor();
};
const staffLine = (words: string) => page.locator(".staff-line").filter({ hasText: words }).waitFor();
const visit = (overall = 4) => wholeVisit(page, [oneQuestion, { overall }]);

/** An answer as the outbox keeps it. */
function parcel(answers: object = { overall: 3 }) {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const submission = { collectorKey: place.key, version: 1, language: "fi", phase: "single", complete: true };
  return { id: uuidv7(), submission: { ...submission, startedAt: now, completedAt: now, answers } };
}

test("enrolled once, it plays without a hand and loses nothing to a dead network, a dead browser and a cold start", async () => {
  const profile = mkdtempSync(join(tmpdir(), "kaiku-tablet-"));
  let own: OwnChromium | undefined;
  const start = async () => {
    own = await startOwnChromium(profile);
    page = await own.context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1024, height: 768 });
  };
  try {
    await start();
    await page.goto(`${line.url}/kiosk.html?lang=en`);
    await page.getByLabel("Code").fill(device.enrolmentCode);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await welcome();
    await isKept(page);
    await visit();
    await expect.poll(stored).toBe(1);
    await expect.poll(() => outbox(page)).toEqual([]);

    line.cut();
    for (let visitors = 0; visitors < 30; visitors++) {
      await wholeVisit(page, [oneQuestion, { overall: 1 + (visitors % 5) }], LANGUAGES[visitors % 3]);
    }
    expect(await outbox(page)).toHaveLength(30);
    await own?.kill();

    await start();
    await page.goto(`${line.url}/kiosk.html`);
    await welcome();
    expect(await outbox(page)).toHaveLength(30);
    const last = new Visitor(page, oneQuestion, "sv");
    await last.begin();
    await last.answerAll({ overall: 5 });
    await last.button("Skicka").click();
    await last.isThanked();
    await page.getByRole("status").filter({ hasText: /./ }).waitFor();
    expect(await outbox(page)).toHaveLength(31);
    expect(await stored()).toBe(1);

    line.mend();
    await networkIsBack(page);
    await expect.poll(stored).toBe(32);
    await expect.poll(() => outbox(page)).toEqual([]);
    await expect.poll(async () => (await health())?.queued).toBe(0);
    await page.reload();
    await welcome();
    expect(await stored()).toBe(32);
  } finally {
    await own?.kill();
    rmSync(profile, { recursive: true, force: true });
  }
}, 180_000);

describe("enrolment", () => {
  test("takes a code once, in small letters and without a hyphen", async () => {
    await page.goto("/kiosk.html?lang=en");
    const code = page.getByLabel("Code");
    await code.pressSequentially(device.enrolmentCode.toLowerCase().replace("-", ""));
    expect(await code.inputValue()).toBe(device.enrolmentCode);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await welcome();

    const other = await (await browser.device({ baseURL: line.url })).newPage();
    await other.goto("/kiosk.html?lang=en");
    await other.getByLabel("Code").fill(device.enrolmentCode);
    await other.getByRole("button", { name: "Connect", exact: true }).click();
    await other.getByRole("alert").getByText("This code is wrong, already used or older than 15 minutes.").waitFor();
    await other.context().close();
  });

  test("tells a code that is not whole, has a strange character or cannot be asked about", async () => {
    await page.goto("/kiosk.html?lang=en");
    const code = page.getByLabel("Code");
    const connect = page.getByRole("button", { name: "Connect", exact: true });
    await code.fill("K7Q");
    await connect.click();
    await page.getByRole("alert").getByText("A code has 8 characters.").waitFor();
    await code.pressSequentially("O0");
    await page.getByRole("alert").getByText("No code has the characters").waitFor();
    expect(await code.inputValue()).toBe("K7Q");
    await code.fill(device.enrolmentCode);
    line.cut();
    await connect.click();
    await page.getByRole("alert").getByText("We cannot reach the museum's server.").waitFor();
    line.mend();
    await connect.click();
    await welcome();
  });

  test("takes a scanned code, of which nothing stays in the address", async () => {
    await page.goto(`/kiosk.html?lang=en#enrol=${device.enrolmentCode}`);
    await welcome();
    expect(page.url()).not.toContain("#");
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.reload();
    await welcome();
  });

  test("tells that a scanned code does not do, and does not disturb a tablet that is enrolled", async () => {
    await page.goto("/kiosk.html?lang=en#enrol=3333-3333");
    await page.getByRole("alert").getByText("This code is wrong").waitFor();
    expect(await page.getByLabel("Code").inputValue()).toBe("3333-3333");
    await page.getByLabel("Code").fill(device.enrolmentCode);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await welcome();
    await page.evaluate(() => location.assign("#enrol=3333-3333"));
    await page.waitForResponse("**/device-enrolments");
    await welcome();
  });
});

describe("a batch", () => {
  test("of which the server breaks off in the middle arrives whole, and once", async () => {
    await enrolBy(page, device);
    await welcome();
    let batches = 0;
    line.fate = (path) => {
      if (path !== BATCH) return "pass";
      batches++;
      return batches === 1 ? "pass" : batches === 2 ? "reply lost" : "lost";
    };
    await putIntoOutbox(
      page,
      Array.from({ length: 130 }, () => parcel()),
    );
    await networkIsBack(page);
    await expect.poll(stored).toBe(100);
    expect((await outbox(page)).length).toBe(80);
    line.mend();
    await expect.poll(stored).toBe(130);
    await expect.poll(() => outbox(page)).toEqual([]);
  });

  test("with poison in it arrives without the poison, which is kept and told until staff have dealt with it", async () => {
    await enrolBy(page, device);
    await welcome();
    const deep = JSON.parse(`${'{"a":'.repeat(60)}1${"}".repeat(60)}`);
    const good = [parcel(), parcel(), parcel(), parcel(), parcel()];
    const wrong = parcel({ overall: 99 });
    const poison = [wrong, parcel(deep), { id: "no id at all", submission: null }];
    await putIntoOutbox(page, [...good, ...poison]);
    await networkIsBack(page);
    await expect.poll(stored).toBe(5);
    await expect
      .poll(async () => (await outbox(page)).map(({ id, refusal }) => [id, typeof refusal]).sort())
      .toEqual(poison.map(({ id }) => [id, "string"]).sort());
    await expect.poll(async () => (await health())?.refused).toBe(3);
    expect((await health())?.queued).toBe(0);
    await staffLine("3 vastausta hylätty");
    expect(await office.quarantined(device.id)).toEqual([wrong.id]);

    const offers: number[] = [];
    page.on("request", (one) => {
      if (one.url().endsWith(BATCH)) offers.push(one.postDataJSON().submissions.length);
    });
    await visit();
    await expect.poll(stored).toBe(6);
    expect(offers).toEqual([1]);

    await office.discard(wrong.id);
    await enterAsStaff(page, office, device);
    await page.getByRole("button", { name: "Tarjoa hylättyjä uudelleen" }).click();
    await page.getByText("Tarjottu uudelleen.").waitFor();
    expect((await outbox(page)).map(({ id }) => id).sort()).toEqual(
      poison
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
    await expect.poll(async () => (await health())?.refused).toBe(2);
    expect(await stored()).toBe(6);
  });
});

test("a revoked tablet says so, forgets its token and still delivers what it holds", async () => {
  await enrolBy(page, device);
  await welcome();
  await isKept(page);
  line.cut();
  await visit();
  await visit();
  await office.revoke(device.id);
  line.fate = (path) => (path === BATCH ? "lost" : "pass");
  await networkIsBack(page);
  await page.getByRole("heading", { name: "Yhdistä tämä tabletti" }).waitFor();
  await page.getByText("Museo on kirjannut tämän tabletin ulos.").waitFor();
  await page.getByText("joita ei ole vielä lähetetty: 2").waitFor();
  line.mend();
  await networkIsBack(page);
  await expect.poll(stored).toBe(2);
  await page.getByText("joita ei ole vielä lähetetty").waitFor({ state: "hidden" });

  await page.reload();
  await page.getByText("This tablet has been signed out by the museum.").waitFor();
  expect(await outbox(page)).toEqual([]);
});

test("a revoked tablet does not take the questions away from a visitor", async () => {
  await enrolBy(page, device);
  const visitor = new Visitor(page, oneQuestion, "en");
  await visitor.begin();
  await office.revoke(device.id);
  await networkIsBack(page);
  await page.waitForResponse("**/api/v1/device");
  await visitor.answerAll({ overall: 2 });
  await visitor.button("Send").click();
  await visitor.isThanked();
  await expect.poll(stored).toBe(1);
  await visitor.button("Next visitor").click();
  await page.getByText("This tablet has been signed out by the museum.").waitFor();
});

test("a tablet whose clock is two hours ahead is kept, and tells it", async () => {
  await page.clock.setSystemTime(new Date(Date.now() + 7_200_000));
  const closing = await office.placeToo(place, oneQuestion, {
    closesAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  await office.assign(device.id, [closing]);
  await enrolBy(page, device);
  await welcome();
  await visit();
  await expect.poll(() => storedOf(closing)).toBe(1);
  await expect.poll(async () => (await health())?.clockSkewSeconds).toBeGreaterThan(7_190);
  expect((await health())?.clockSkewSeconds).toBeLessThan(7_210);
  await enterAsStaff(page, office, device);
  await page.getByText(/7\s?(19|20)\d s edellä/).waitFor();
});

test("a full disk is told to staff, and an answer stays in the page until the server has it", async () => {
  await enrolBy(page, device);
  await welcome();
  await isKept(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      if (this.name !== "parcels") return put.call(this, value, key);
      throw new DOMException("No room", "QuotaExceededError");
    };
  });
  await visit();
  await expect.poll(stored).toBe(1);
  await staffLine("tallennustila täynnä");
  await expect.poll(async () => (await health())?.storage).toBe("full");

  line.cut();
  const visitor = new Visitor(page, oneQuestion, "en");
  await visitor.begin();
  await visitor.answerAll({ overall: 1 });
  await visitor.button("Send").click();
  await page.getByRole("heading", { name: "Your answer is not sent yet" }).waitFor();
  line.mend();
  await page.getByRole("button", { name: "Try again" }).click();
  await visitor.isThanked();
  expect(await stored()).toBe(2);
});

describe("what it plays", () => {
  test("changes without a hand, but not under a visitor's hands", async () => {
    const next = await office.placeToo(place, shortSurvey);
    await enrolBy(page, device);
    const visitor = new Visitor(page, oneQuestion, "en");
    await visitor.begin();
    await visitor.answerAll({ overall: 5 });
    await office.assign(device.id, [next]);
    const told = page.waitForResponse("**/api/v1/device");
    await networkIsBack(page);
    expect((await told).status()).toBe(200);
    await visitor.button("Send").click();
    await visitor.isThanked();
    await visitor.button("Next visitor").click();
    await page.getByRole("heading", { name: "Kerro käynnistäsi" }).waitFor();
    await expect.poll(stored).toBe(1);
    await wholeVisit(page, [shortSurvey, { overall: 2 }]);
    await expect.poll(() => storedOf(next)).toBe(1);
  });

  test("is asked for every minute, and costs nothing while it is the same", async () => {
    await page.clock.install();
    await enrolBy(page, device);
    await welcome();
    const again = page.waitForResponse("**/api/v1/device");
    await page.clock.fastForward(61_000);
    expect((await again).status()).toBe(304);
    const beat = page.waitForResponse("**/device/heartbeats");
    await page.clock.fastForward(61_000);
    expect((await beat).status()).toBe(204);
    expect((await health())?.appVersion).toMatch(/^\d+\.\d+\.\d+\+[\w-]{8}$/);
  });

  test("may be an old version, which the server takes after a new one came out", async () => {
    await enrolBy(page, device);
    await welcome();
    await isKept(page);
    line.cut();
    await visit();
    const text = { fi: "Entä nyt?", sv: "Och nu?", en: "And now?" };
    const [first] = oneQuestion.pages;
    const [question] = first?.questions ?? [];
    if (!first || !question) throw new Error("no question");
    const newer = { ...oneQuestion, pages: [{ ...first, questions: [{ ...question, text }] }] };
    await office.publishAgain(place.surveyId, newer);
    line.mend();
    await networkIsBack(page);
    await expect.poll(stored).toBe(1);
    await expect
      .poll(
        async () => {
          await networkIsBack(page);
          await page.getByRole("button", { name: "English" }).click();
          const seen = await page.getByRole("heading", { level: 1 }).textContent();
          await page.reload();
          await welcome();
          return seen;
        },
        { timeout: 20_000 },
      )
      .toBe("And now?");
    await wholeVisit(page, [newer, { overall: 2 }]);
    await expect.poll(stored).toBe(2);
  });

  test("is chosen by the visitor where there are several", async () => {
    const other = await office.placeToo(place, shortSurvey);
    await office.assign(device.id, [place, other]);
    await enrolBy(page, device);
    const second = page.locator("section").filter({ hasText: "Kerro käynnistäsi" });
    await second.getByRole("button", { name: "Svenska" }).click();
    const visitor = new Visitor(page, shortSurvey, "sv");
    await visitor.answerAll({ overall: 3 });
    await visitor.button("Skicka").click();
    await visitor.isThanked();
    await visitor.button("Nästa besökare").click();
    await second.waitFor();
    await expect.poll(() => storedOf(other)).toBe(1);
    expect(await stored()).toBe(0);
  });

  test("takes turns where the museum wants it so", async () => {
    const other = await office.placeToo(place, { ...oneQuestion, title: { fi: "Toinen", sv: "Andra", en: "Second" } });
    await office.assign(device.id, [place, other], "rotation");
    await enrolBy(page, device);
    for (let visitors = 0; visitors < 4; visitors++) {
      await page.getByRole("heading", { name: visitors % 2 ? "Toinen" : "Yksi kysymys" }).waitFor();
      await visit();
    }
    await expect.poll(() => storedOf(other)).toBe(2);
    expect(await stored()).toBe(2);
  });

  test("is said to be missing, or closed", async () => {
    await office.assign(device.id, []);
    await enrolBy(page, device);
    await page.getByRole("heading", { name: "Nothing to answer here yet" }).waitFor();
    await axe(page);
    const over = await office.placeToo(place, oneQuestion, { closesAt: "2026-01-01T00:00:00Z" });
    await office.assign(device.id, [over]);
    await networkIsBack(page);
    await page.getByRole("heading", { name: "This survey is not open" }).waitFor();
    await office.assign(device.id, [over, place]);
    await networkIsBack(page);
    await welcome();
  });
});

test("the tablet keeps the whole kiosk, and nothing of the studio", async () => {
  await enrolBy(page, device);
  await isKept(page);
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => await (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
  });
  const names = kept.map((path) => path.replace(/-[\w-]{8}(\.\w+)$/, "$1"));
  expect(names).toEqual(expect.arrayContaining(["/kiosk.html", "/assets/kiosk.js", "/assets/Tablet.js"]));
  expect(names.filter((name) => name === "/assets/player.js")).toHaveLength(3);
  expect(names.filter((name) => /studio|echarts|index/.test(name))).toEqual([]);
});

test("a newer app is taken between visitors, not during a visit", async () => {
  await enrolBy(page, device);
  await welcome();
  await isKept(page);
  const visitor = new Visitor(page, oneQuestion, "en");
  await visitor.begin();
  await page.evaluate(() => Object.assign(window, { sameApp: true }));
  const sameApp = () => page.evaluate(() => "sameApp" in window);
  line.newerApp = "// newer";
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((wait) => setTimeout(wait, 50));
  });
  await visitor.answerAll({ overall: 4 });
  await visitor.button("Send").click();
  await visitor.isThanked();
  expect(await sameApp()).toBe(true);
  await visitor.button("Next visitor").click();
  await expect.poll(() => sameApp().catch(() => true)).toBe(false);
  await welcome();
  await expect.poll(stored).toBe(1);
});

describe("staff", () => {
  test("get in by holding the corner and the PIN, which does not let itself be guessed", async () => {
    await enrolBy(page, device);
    await welcome();
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await page.waitForTimeout(1_000);
    await page.mouse.up();
    await page.waitForTimeout(2_500);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.mouse.down();
    await page.getByRole("heading", { name: "Henkilökunnalle" }).waitFor();
    await page.mouse.up();

    const { staffPin } = await office.deviceSeen(device.id);
    const wrong = staffPin === "0000" ? "1111" : "0000";
    for (let tries = 0; tries < 5; tries++) {
      for (const digit of wrong) await page.getByRole("button", { name: digit, exact: true }).click();
    }
    await page.getByRole("alert").getByText("Yritä uudelleen").waitFor();
    await page.reload();
    await welcome();
    await page.keyboard.press("Control+Alt+KeyS");
    await page.getByRole("alert").getByText("Yritä uudelleen").waitFor();
    await page.keyboard.type(staffPin);
    expect(await page.locator("dl").count()).toBe(0);
  });

  test("see how it is, and send, look and leave", async () => {
    await enrolBy(page, device);
    await welcome();
    await isKept(page);
    line.cut();
    await visit();
    await enterAsStaff(page, office, device);
    const fact = (name: string) => page.locator("dl div").filter({ hasText: name }).locator("dd");
    await expect.poll(() => fact("Lähettämistä odottavia vastauksia").textContent()).toBe("1");
    await expect.poll(() => fact("Yhteys").first().textContent()).toBe("Ei ole");

    await page.getByRole("button", { name: "Katkaise tabletin yhteys" }).click();
    await page.getByRole("button", { name: "Katkaise yhteys", exact: true }).click();
    await page.getByText("1 vastausta ei ole vielä lähetetty.").waitFor();
    await page.getByRole("button", { name: "Pidä yhdistettynä" }).click();

    line.mend();
    await page.getByRole("button", { name: "Lähetä nyt" }).click();
    await page.getByText("Lähetetty.").waitFor();
    await expect.poll(() => fact("Lähettämistä odottavia vastauksia").textContent()).toBe("0");
    expect(await stored()).toBe(1);

    line.cut();
    await page.getByRole("button", { name: "Sulje" }).click();
    await visit();
    await enterAsStaff(page, office, device);
    await page.getByRole("button", { name: "Katkaise tabletin yhteys" }).click();
    await page.getByRole("button", { name: "Katkaise yhteys", exact: true }).click();
    await page.getByRole("button", { name: "Katkaise yhteys", exact: true }).click();
    await page.getByRole("heading", { name: "Yhdistä tämä tabletti" }).waitFor();
    await page.getByText("joita ei ole vielä lähetetty: 1").waitFor();
    line.mend();
    await networkIsBack(page);
    await expect.poll(stored).toBe(2);
  });
});

describe.each(["fi", "sv", "en"] as const)("in %s", (language) => {
  const twoContrasts = async (look: () => Promise<void>) => {
    for (const theme of ["light", "contrast"]) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name;
      }, theme);
      await look();
    }
  };
  const SIZES = [
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
    { width: 390, height: 844 },
  ];
  /** Accessible, and neither too wide nor too small for a hand. */
  const good = () =>
    twoContrasts(async () => {
      await axe(page);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await fits(page);
      }
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("dialog[open] button, .enrolment button, .enrolment input")]
          .map((control) => ({ name: control.textContent, height: control.getBoundingClientRect().height }))
          .filter(({ height }) => height < 63.5),
      );
      expect(small).toEqual([]);
    });

  test("axe finds nothing at the enrolment, the PIN and the panel, in two contrasts", async () => {
    const spoken = await office.placeToo(place, { ...oneQuestion, defaultLanguage: language });
    await office.assign(device.id, [spoken]);
    await page.goto(`/kiosk.html?lang=${language}`);
    await page.locator("#enrolment-code").fill("333-3");
    await page.locator("form button").click();
    await page.getByRole("alert").filter({ hasText: /./ }).waitFor();
    await good();
    await page.locator("#enrolment-code").fill(device.enrolmentCode);
    await page.locator("form button").click();
    await welcome();
    await page.keyboard.press("Control+Alt+KeyS");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("00001");
    await good();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await enterAsStaff(page, office, device);
    await good();
    await page.locator("dialog .staff-ways button").last().click();
    await good();
  });
});
