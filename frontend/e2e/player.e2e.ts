import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, fits, startBrowser } from "./browser";
import { keyboard } from "./hands";
import { everyAnswer, everyType, Office } from "./office";
import { type Spoken, Visitor } from "./visitor";

const browser = startBrowser();
const THEMES = ["light", "dark", "contrast"];
const SIZES = [
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
];

let office: Office;
let kiosk: string;

beforeAll(async () => {
  office = await Office.open();
  kiosk = `/kiosk.html?key=${(await office.place("kiosk")).key}`;
});

async function everyTheme(page: Page, look: () => Promise<void>) {
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await look();
  }
}

describe("every screen of a visit", () => {
  let page: Page;
  let visitor: Visitor;

  beforeAll(async () => {
    page = await (await browser.device({ reducedMotion: "reduce" })).newPage();
    // The keyboard, because a tap would go on before the answered question has been looked at.
    visitor = new Visitor(page, everyType, "fi", keyboard(page));
    await page.goto(kiosk);
    await page.getByRole("button", { name: "Suomi" }).waitFor();
  });
  afterAll(() => page.context().close());

  test("axe finds nothing on the welcome screen, in no theme", () => everyTheme(page, () => axe(page)));

  test("axe finds nothing at any question, asked or answered, in no theme", async () => {
    await visitor.begin();
    await visitor.answerAll(everyAnswer, {
      asked: () => everyTheme(page, () => axe(page)),
      answered: () => everyTheme(page, () => axe(page)),
    });
  });

  test("axe finds nothing on the thank-you screen, in no theme", async () => {
    await visitor.send();
    await visitor.isThanked();
    await everyTheme(page, () => axe(page));
  });
});

test.each<Spoken>(["fi", "sv", "en"])(
  "every screen fits every width in %s, also with text twice as large",
  async (language) => {
    const page = await (await browser.device({ reducedMotion: "reduce" })).newPage();
    const visitor = new Visitor(page, everyType, language);
    const fitsEverywhere = async () => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await fits(page);
      }
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      await fits(page);
      await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    };
    await page.goto(kiosk);
    await visitor.begin();
    await visitor.answerAll(everyAnswer, { asked: fitsEverywhere });
    await visitor.send();
    await visitor.isThanked();
    await fitsEverywhere();
    await page.context().close();
  },
);

test("controls of a shared tablet are large enough for any hand", async () => {
  const page = await (await browser.device({ viewport: { width: 1024, height: 768 } })).newPage();
  const visitor = new Visitor(page, everyType, "fi");
  await page.goto(kiosk);
  await visitor.begin();
  await visitor.answerAll(everyAnswer, {
    asked: async () => {
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, label.radio, input[type=range], textarea, .number-field input")]
          .filter((control) => control.checkVisibility())
          .map((control) => ({ control: control.outerHTML.slice(0, 120), ...control.getBoundingClientRect().toJSON() }))
          .filter(({ height, width }) => height < 63.5 || width < 40)
          .map(({ control, width, height }) => `${width} x ${height}: ${control}`),
      );
      expect(small).toEqual([]);
    },
  });
  await page.context().close();
});

test("a finger drawn outwards makes a feeling stronger, and keeps to it", async () => {
  const mood = everyType.pages.flatMap(({ questions }) => questions).filter(({ key }) => key === "mood");
  const alone = { ...everyType, pages: [{ key: "mood", questions: mood }] };
  const page = await (await browser.device({ viewport: { width: 768, height: 1024 } })).newPage();
  await page.goto(`/kiosk.html?key=${(await office.place("link", alone)).key}&lang=en`);
  const calm = page.getByRole("slider", { name: "Calm" });
  const middle = await page.locator(".umbrella-ground").boundingBox();
  if (!middle) throw new Error("no drawing");
  const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
  const felt: (string | null)[] = [];
  await page.mouse.move(x + 20, y - 12);
  await page.mouse.down();
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    await page.mouse.move(x + (share * middle.width) / 2, y - (share * middle.height) / 4);
    felt.push(await calm.getAttribute("aria-valuenow"));
  }
  // Into the sector of the feeling above, with the finger still down.
  await page.mouse.move(x, y - middle.height / 2);
  await page.mouse.up();
  expect(felt).toEqual(["1", "2", "3", "4", "5"]);
  expect(await page.getByRole("slider", { name: "Happy" }).getAttribute("aria-valuetext")).toBe("Not answered");
  await page.context().close();
});
