import type { BrowserContext, Page } from "playwright-core";
import { encode } from "uqr";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Definition, LocalizedText } from "../src/player/engine/definition";
import { axe, fits, startBrowser } from "./browser";
import { keyboard } from "./hands";
import { everyAnswer, everyType, Office, shortSurvey } from "./office";
import { enrolBy } from "./tablet";
import { Visitor } from "./visitor";

const browser = startBrowser();
let office: Office;
let device: BrowserContext;
let page: Page;

beforeAll(async () => {
  office = await Office.open();
});
beforeEach(async () => {
  device = await browser.device({ viewport: { width: 1024, height: 768 }, reducedMotion: "reduce" });
  page = await device.newPage();
});
afterEach(() => device.close());

/** The short survey with easy Finnish in its first question. */
const easySurvey: Definition = {
  ...shortSurvey,
  pages: shortSurvey.pages.map((only) => ({
    ...only,
    questions: only.questions.map((question, index) =>
      index === 0 ? { ...question, text: { ...question.text, "fi-simple": "Mitä pidit museosta?" } } : question,
    ),
  })),
};

/** Gives the browser voices, of which Chromium has none without a desktop, and keeps what they are told to say. */
async function giveVoices(to: Page, ...languages: string[]) {
  await to.addInitScript((tags) => {
    const spoken: string[][] = [];
    const voices = tags.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
    let speaking = false;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      pending: false,
      speak: ({ lang, text }: SpeechSynthesisUtterance) => {
        spoken.push([lang, text]);
        speaking = true;
      },
      cancel: () => {
        speaking = false;
      },
    });
    Object.defineProperty(synthesis, "speaking", { get: () => speaking });
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
  }, languages);
}

const spokenOn = (on: Page) => on.evaluate(() => (window as unknown as { spoken: string[][] }).spoken.splice(0));
const rootSize = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

describe("the aids on top", () => {
  test("make text larger, sharper, easier and audible, are noted with the answer, and end with the visit", async () => {
    const { key } = await office.place("kiosk", easySurvey);
    await giveVoices(page, "fi-FI", "sv-SE");
    await page.goto(`/kiosk.html?key=${key}`);
    const visitor = new Visitor(page, easySurvey, "fi");
    await visitor.button("Kontrasti").waitFor();
    const [size, plain] = [await rootSize(), await theme()];
    await visitor.button("Suurempi teksti").click();
    expect(await rootSize()).toBeCloseTo(size * 1.25, 1);
    await visitor.button("Kontrasti").click();
    expect(await theme()).toBe("contrast");

    await visitor.begin();
    // Larger text has folded the aids into one button.
    await page.getByRole("button", { name: /^Aa / }).click();
    await visitor.button("Selkokieli").click();
    const heading = page.getByRole("heading", { level: 1 });
    await expect.poll(() => heading.textContent()).toBe("Mitä pidit museosta?");
    expect(await heading.locator("span").getAttribute("lang")).toBe("fi-simple");
    await visitor.button("Kuuntele").click();
    expect(await spokenOn(page)).toEqual(
      ["Mitä pidit museosta?", "Erittäin huono", "Huono", "Menettelee", "Hyvä", "Erinomainen"].map((text) => [
        "fi-FI",
        text,
      ]),
    );
    await axe(page);
    await visitor.button("Lopeta").click();
    await visitor.button("Kuuntele").waitFor();
    await visitor.button("Suurempi teksti").click();
    await visitor.button("Suurempi teksti").click();
    expect(await rootSize()).toBeCloseTo(size * 2, 1);
    await fits(page);
    await page.keyboard.press("Escape");

    await page.locator("label.radio").nth(3).click();
    await page.getByRole("textbox").waitFor();
    const { paradata } = await visitor.send();
    expect(paradata?.accommodations).toEqual(["easy-language", "high-contrast", "large-text", "read-aloud"]);
    // Aa, Selkokieli, Kuuntele, Lopeta, twice larger, the face, and Send; the key is no press.
    expect(paradata?.presses).toBe(8);
    expect(paradata).not.toHaveProperty("secondsSincePrevious");

    await visitor.isThanked();
    await visitor.button(visitor.words.again).click();
    await page.getByRole("button", { name: "Suomi" }).waitFor();
    expect([await rootSize(), await theme()]).toEqual([size, plain]);
    await visitor.begin();
    expect(await heading.textContent()).toBe("Millainen käyntisi oli?");
    await visitor.answerAll({ overall: 4 });
    const next = await visitor.send();
    expect(next.paradata?.accommodations).toEqual([]);
    expect(next.paradata?.secondsSincePrevious).toBeLessThan(60);
  });

  test("end on the waiting screen as well, for whoever only tried them", async () => {
    const { key } = await office.place("kiosk", easySurvey);
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${key}`);
    await page.getByRole("button", { name: "Kontrasti" }).click();
    await page.clock.fastForward(82_000);
    await expect.poll(theme).not.toBe("contrast");
  });

  test("offer no voice and no easy words where there are none", async () => {
    const { key } = await office.place("kiosk", easySurvey);
    await giveVoices(page, "fi-FI");
    await page.goto(`/kiosk.html?key=${key}`);
    const visitor = new Visitor(page, easySurvey, "sv");
    await visitor.begin();
    await visitor.button("Kontrast").waitFor();
    expect(await visitor.button("Lyssna").count()).toBe(0);
    expect(await visitor.button("Lätt språk").count()).toBe(0);
    await page.getByRole("button", { name: "Suomi" }).click();
    await visitor.button("Kuuntele").waitFor();
    await visitor.button("Selkokieli").waitFor();
  });

  test("read every type of question with its options, and stop with the question", async () => {
    const { key } = await office.place("kiosk");
    await giveVoices(page, "en-GB");
    await page.goto(`/kiosk.html?key=${key}`);
    const visitor = new Visitor(page, everyType, "en", keyboard(page));
    await visitor.begin();
    const heard: string[] = [];
    await visitor.answerAll(everyAnswer, {
      asked: async () => {
        await visitor.button("Read aloud").click();
        heard.push((await spokenOn(page)).map(([, text]) => text).join(" | "));
      },
    });
    expect(heard).toEqual([
      "Your visit | How was your visit? | Poor | 2 | 3 | 4 | Excellent",
      "Your visit | Would you recommend the museum to a friend? | 0: Not at all likely | 10: Extremely likely",
      "Your visit | How warm were the rooms? | 0 | 1",
      "Your visit | How many minutes did you stay? | From 0 to 1000",
      "Your visit | How were the services? | Café | Shop",
      "Your visit | How did you travel? | Here | By bus | On foot | Home | By bus | On foot",
      "Your visit | Why did you come? | Choose at most two. | Choose at most 2. | The exhibition | With the family | The rain",
      "Your visit | What did you like best? | Tap the one you rank first, then the second, and so on. | The boats | The castle",
      "A few questions about you.",
      "Your age | 15–24 | 65–74",
      "How do you feel? | Happy | Calm | Curious | Safe | Inspired | Together",
      "What went wrong? | Please leave out names and contact details.",
      "May we publish your comment? | I agree | I do not agree",
    ]);
  });
});

test("a visit by keyboard alone, from the first screen to the next visitor", async () => {
  const { key } = await office.place("kiosk");
  const hand = keyboard(page);
  await page.goto(`/kiosk.html?key=${key}`);
  const visitor = new Visitor(page, everyType, "sv", hand);
  await page.getByRole("button", { name: "Svenska" }).waitFor();
  await visitor.begin();
  await hand.press(visitor.button("Kontrast"));
  expect(await theme()).toBe("contrast");
  await visitor.answerAll(everyAnswer, {
    asked: async () => {
      await page.keyboard.press("Tab");
      const outlined = await page.evaluate(() => {
        const focused = document.activeElement ?? document.body;
        const label = focused.closest("label.radio")?.querySelector(".radio-label");
        const shown = label ?? focused.querySelector(".umbrella-halo") ?? focused;
        const { outlineStyle, stroke } = getComputedStyle(shown, label ? "::after" : null);
        return outlineStyle !== "none" || stroke !== "none";
      });
      expect(outlined, "the focus is to be seen").toBe(true);
    },
  });
  const { paradata } = await visitor.send();
  expect(paradata).toMatchObject({ presses: 0, accommodations: ["high-contrast", "keyboard"] });
  await visitor.isThanked();
  await hand.press(visitor.button(visitor.words.again));
  await page.getByRole("button", { name: "Svenska" }).waitFor();
  expect(await theme()).toBe("light");
});

describe("a language that Kaiku does not speak", () => {
  const tell: LocalizedText = {
    fi: "Kerro käynnistäsi",
    ar: "حدثنا عن زيارتك",
    uk: "Розкажіть про відвідини",
    se: "Muital",
  };

  function speaking(languages: readonly string[]): Definition {
    const words = (texts: LocalizedText) =>
      Object.fromEntries(languages.map((tag) => [tag, texts[tag] ?? tell[tag] ?? ""]));
    const translated = JSON.parse(JSON.stringify(everyType), (member, value) =>
      ["text", "help", "title", "thanks", "minLabel", "maxLabel"].includes(member) ? words(value) : value,
    );
    return { ...translated, languages, defaultLanguage: languages[0] };
  }

  test.each([
    { languages: ["fi", "ar"], chosen: "العربية", direction: "rtl", onward: "Seuraava", interfaceLanguage: "fi" },
    { languages: ["uk", "se"], chosen: "Davvisámegiella", direction: "ltr", onward: "Next", interfaceLanguage: "en" },
  ])("is data: $languages", async ({ languages, chosen, direction, onward, interfaceLanguage }) => {
    const { key } = await office.place("kiosk", speaking(languages));
    await page.goto(`/kiosk.html?key=${key}`);
    await page.getByRole("button", { name: chosen }).waitFor();
    await axe(page);
    await page.getByRole("button", { name: chosen }).click();
    const html = page.locator("html");
    await expect.poll(() => html.getAttribute("lang")).toBe(languages[1]);
    expect(await html.getAttribute("dir")).toBe(direction);
    const send = page.getByRole("button", { name: /^(Lähetä|Send)$/ });
    const forward = page.getByRole("button", { name: new RegExp(`^(${onward}|Ohita|Skip)$`) });
    await page.getByRole("radio").first().check();
    for (let screens = 1; ; screens++) {
      await axe(page);
      for (const width of [1024, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await fits(page);
      }
      expect(await page.getByRole("heading", { level: 1 }).locator("span").getAttribute("lang")).toBe(languages[1]);
      expect(await page.locator(".step-on").evaluate((button) => button.closest("[lang]")?.getAttribute("lang"))).toBe(
        interfaceLanguage,
      );
      if (await send.isVisible()) break;
      expect(screens).toBeLessThan(20);
      const before = await page.locator(".progress").textContent();
      await forward.click();
      await expect.poll(() => page.locator(".progress").textContent()).not.toBe(before);
    }
    await send.click();
    await page.getByRole("heading", { level: 1, name: /^(Kiitos|Thank you)$/ }).waitFor();
    await axe(page);
  });
});

describe.each([
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
])("on a shared tablet of $width x $height", (viewport) => {
  test("everything to tap is 64 px or more either way", async () => {
    await giveVoices(page, "fi-FI", "en-GB");
    await page.setViewportSize(viewport);
    const { key } = await office.place("kiosk", { ...everyType, title: { ...everyType.title, "fi-simple": "Kerro" } });
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${key}`);
    const visitor = new Visitor(page, everyType, "fi", keyboard(page));
    await page.getByRole("button", { name: "Suomi" }).waitFor();
    const fold = page.getByRole("button", { name: /^Aa / });
    const measure = async () => expect(await page.evaluate(smallTargets)).toEqual([]);
    const withAids = async () => {
      await measure();
      if (!(await fold.isVisible())) return;
      await fold.click();
      await page.getByRole("button", { name: "Selkokieli" }).waitFor();
      await measure();
      await fold.click();
    };
    await withAids();
    await visitor.begin();
    await visitor.answerAll(everyAnswer, { asked: withAids, answered: measure });
    await page.clock.fastForward(61_000);
    await page.getByRole("dialog").waitFor();
    await measure();
    await page.getByRole("button", { name: "Jatka" }).click();
    await visitor.send();
    await visitor.isThanked();
    await withAids();
  });
});

/** What can be tapped and is less than 64 px wide or high, where it lies open. */
function smallTargets(): string[] {
  const LEAST = 64 - 0.5;
  const shown = document.querySelector("dialog[open]") ?? document.body;
  const targets = [
    ...shown.querySelectorAll("button, label.radio, a, textarea, input:not(.radio input), [role=slider]"),
  ];
  /** How far from the middle of the element a press still reaches it, both ways together. */
  const reach = (element: Element, dx: number, dy: number) => {
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const hits = (by: number) => {
      const hit = document.elementFromPoint(x + dx * by, y + dy * by);
      return hit !== null && element.contains(hit);
    };
    let [before, after] = [0, 0];
    while (before < 40 && hits(-before - 1)) before++;
    while (after < 40 && hits(after + 1)) after++;
    return before + after + 1;
  };
  /** A slider that may be as low as it likes is as high as its knob. */
  const knob = (slider: HTMLElement) => {
    slider.style.blockSize = "auto";
    const { height } = slider.getBoundingClientRect();
    slider.style.removeProperty("block-size");
    return height;
  };
  const knobs = [...document.querySelectorAll<HTMLInputElement>("input[type=range]")].filter(
    (slider) => knob(slider) < LEAST,
  );
  const small = targets
    // An axis of the umbrella is reached anywhere in its sixth of the hexagon.
    .filter((target) => target.checkVisibility() && !target.matches("g[role=slider]"))
    .map((target) => {
      target.scrollIntoView({ block: "center" });
      const { width, height } = target.getBoundingClientRect();
      return {
        target,
        width: width >= LEAST ? width : reach(target, 1, 0),
        height: height >= LEAST ? height : reach(target, 0, 1),
      };
    })
    .filter(({ width, height }) => width < LEAST || height < LEAST);
  return [
    ...small.map(({ target, width, height }) => `${width} x ${height}: ${target.outerHTML.slice(0, 140)}`),
    ...knobs.map((slider) => `knob: ${slider.outerHTML.slice(0, 140)}`),
  ];
}

describe("a museum's own tablet", () => {
  /** What the code stands for is not read, but compared with the code that it should be. */
  const shows = async (address: string) => {
    const { data } = encode(address, { ecc: "M", border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}`] : [])));
    const path = (await page.locator(".phone-code path").first().getAttribute("d")) ?? "";
    expect(path.match(/M\d+ \d+/g)).toEqual(dark);
  };

  test("has a door for each language of each survey, and the way on to one's own phone", async () => {
    const first = await office.place("kiosk", shortSurvey);
    const second = await office.placeToo(first, {
      ...shortSurvey,
      title: { fi: "Entä kahvila?", sv: "Och kaféet?", en: "And the café?" },
    });
    const phone = await office.phoneKey(second);
    const device = await office.device(first.museumId);
    await office.assign(device.id, [first, second]);
    await enrolBy(page, device);
    const doors = page.getByRole("button", { name: "English" });
    await doors.nth(1).waitFor();
    expect(await doors.count()).toBe(2);
    expect(await page.locator(".phone-code").count()).toBe(1);
    await shows(new URL(`/kiosk.html?key=${phone}`, page.url()).href);
    await axe(page);
    for (const width of [1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await fits(page);
    }
    expect(await page.evaluate(smallTargets)).toEqual([]);

    await doors.nth(1).click();
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.answerAll({ overall: 4 });
    const { collectorKey } = await visitor.send();
    expect(collectorKey).toBe(second.key);
    await visitor.isThanked();
    await page.getByText("Go on with your own phone").waitFor();
    await shows(new URL(`/kiosk.html?key=${phone}&lang=en`, page.url()).href);
    await axe(page);
    for (const width of [1024, 768, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await fits(page);
    }
  });
});

test("faces differ in their mouths and their words, not only in colour", async () => {
  const { key } = await office.place("kiosk", shortSurvey);
  await page.goto(`/kiosk.html?key=${key}`);
  await new Visitor(page, shortSurvey, "en").begin();
  await page.getByRole("radio").first().waitFor();
  const faces = await page.locator("label.radio").evaluateAll((labels) =>
    labels.map((label) => ({
      mouth: label.querySelector("path")?.getAttribute("d"),
      word: label.textContent,
      colours: [...label.querySelectorAll("circle, path")].map((part) => getComputedStyle(part).stroke).join(),
    })),
  );
  expect(new Set(faces.map(({ mouth }) => mouth)).size).toBe(5);
  expect(new Set(faces.map(({ word }) => word)).size).toBe(5);
  expect(new Set(faces.map(({ colours }) => colours)).size).toBe(1);
});

test("nothing moves on the waiting screen for those who asked for less motion", async () => {
  const { key } = await office.place("kiosk", shortSurvey);
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.goto(`/kiosk.html?key=${key}`);
  await page.getByRole("button", { name: "Suomi" }).waitFor();
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(moving).toBe(0);
  for (const title of Object.values(shortSurvey.title)) expect(await page.getByText(title).isVisible()).toBe(true);
});
