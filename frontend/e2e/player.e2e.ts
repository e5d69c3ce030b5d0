import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, axeColours, axeInThemes, fits, inThemes, startBrowser } from "./browser";
import { keyboard } from "./hands";
import { Office } from "./office";
import { everyAnswer, everyType } from "./surveys";
import { type Spoken, Visitor } from "./visitor";

const browser = startBrowser();
const THEMES = ["light", "dark", "contrast"];
const TAGS: Readonly<Record<string, string>> = { Suomi: "fi", Svenska: "sv", English: "en" };
const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
];

let office: Office;
let kiosk: string;

beforeAll(async () => {
  office = await Office.open();
  kiosk = `/kiosk.html?key=${(await office.place("kiosk")).key}`;
});

describe("axe finds nothing, in no language and no contrast,", () => {
  let page: Page;
  let visitor: Visitor;

  beforeAll(async () => {
    page = await (await browser.device({ reducedMotion: "reduce", viewport: { width: 1024, height: 768 } })).newPage();
    // The keyboard, because a tap would go on before the answered question has been looked at.
    visitor = new Visitor(page, everyType, "fi", keyboard(page));
    await page.clock.install();
    await page.goto(kiosk);
    await page.getByRole("button", { name: "Suomi" }).waitFor();
  });
  afterAll(() => page.context().close());

  /** Ends in Finnish, which the visitor reads. */
  async function everywhere(look = (check: typeof axe) => check(page)) {
    for (const language of ["English", "Svenska", "Suomi"]) {
      await page.getByRole("button", { name: language }).click();
      await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(TAGS[language]);
      await look(axe);
    }
    await inThemes(page, ["contrast", "light"], () => look(axeColours));
  }

  const withAidsOpen = async () => {
    await page.setViewportSize({ width: 768, height: 1024 });
    const aids = page.getByRole("button", { name: /^Aa / });
    await aids.click();
    await axeInThemes(page, THEMES);
    await aids.click();
    await page.setViewportSize({ width: 1024, height: 768 });
  };

  test("on the waiting screen", async () => {
    await axeInThemes(page, THEMES);
    await withAidsOpen();
  });

  test("at any question, asked or answered", async () => {
    await visitor.begin();
    await withAidsOpen();
    await visitor.answerAll(everyAnswer, {
      asked: () => everywhere(),
      answered: () => axeInThemes(page, THEMES),
    });
  });

  test("when it asks whether anybody is there", async () => {
    await everywhere(async (check) => {
      await page.clock.fastForward(61_000);
      await page.getByRole("dialog").waitFor();
      await check(page);
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    });
  });

  test("on the thank-you screen", async () => {
    await visitor.send();
    await visitor.isThanked();
    await everywhere();
  });
});

test.each<Spoken>(["fi", "sv", "en"])(
  "every screen fits every width in %s, also with text twice as large, and nothing lies over what is to be pressed",
  async (language) => {
    const page = await (await browser.device({ reducedMotion: "reduce" })).newPage();
    const visitor = new Visitor(page, everyType, language);
    const fitsEverywhere = async () => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const larger of [1, 2]) {
          await page.evaluate((by) => document.documentElement.style.setProperty("--text-size", String(by)), larger);
          await fits(page);
          if (larger > 1) expect(await page.evaluate(covered), `at ${size.width}`).toEqual([]);
        }
      }
      await page.evaluate(() => document.documentElement.style.setProperty("--text-size", "1"));
    };
    await page.goto(kiosk);
    await page.getByRole("button", { name: "Suomi" }).waitFor();
    await fitsEverywhere();
    await visitor.begin();
    await visitor.answerAll(everyAnswer, { asked: fitsEverywhere });
    await visitor.send();
    await visitor.isThanked();
    await fitsEverywhere();
    await page.context().close();
  },
);

/** What is to be pressed and cannot be, though it has been scrolled to, or has words that are cut off. */
function covered(): string[] {
  const targets = document.querySelectorAll<HTMLElement>("button, label.radio, textarea, input:not(.radio input)");
  return [...targets]
    .filter((target) => target.checkVisibility())
    .filter((target) => {
      target.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = target.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      const cut = target.scrollWidth > target.clientWidth + 2 && getComputedStyle(target).overflowX !== "visible";
      return !target.contains(hit) || cut;
    })
    .map((target) => target.outerHTML.slice(0, 160));
}

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

test("the ends of a scale mean what the author says, also to faces", async () => {
  const page = await (await browser.device()).newPage();
  await page.goto(`/kiosk.html?key=${(await office.place("link")).key}&lang=sv`);
  await page.getByRole("radio").first().waitFor({ state: "attached" });
  const faces = page.getByRole("radiogroup").locator(".smiley-word");
  const words = (await faces.allTextContents()).map((word) => word.replaceAll("\u00AD", ""));
  expect(words).toEqual(["Dåligt", "2", "3", "4", "Utmärkt"]);
  await page.context().close();
});
