import type { Page } from "playwright-core";
import { encode } from "uqr";
import { describe, expect } from "vitest";
import { axe, fitsIn } from "./browser";
import { kioskTest as test } from "./gallery";
import { keyboard } from "./hands";
import { everyAnswer, everyType, shortSurvey } from "./surveys";
import { enrolBy } from "./tablet";
import { Visitor } from "./visitor";
import { giveVoices } from "./voices";

describe.each([
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
])("on a shared tablet of $width x $height", (viewport) => {
  test("everything to tap is 64 px or more either way", async ({ office, page }) => {
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
  const shows = async (page: Page, address: string) => {
    const { data } = encode(address, { ecc: "M", border: 4 });
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}`] : [])));
    const path = (await page.locator(".phone-code path").first().getAttribute("d")) ?? "";
    expect(path.match(/M\d+ \d+/g)).toEqual(dark);
  };

  test("has a door for each language of each survey, and the way on to one's own phone", async ({ office, page }) => {
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
    await shows(page, new URL(`/kiosk.html?key=${phone}`, page.url()).href);
    await axe(page);
    await fitsIn(page);
    expect(await page.evaluate(smallTargets)).toEqual([]);

    await doors.nth(1).click();
    const visitor = new Visitor(page, shortSurvey, "en");
    await visitor.answerAll({ overall: 4 });
    const { collectorKey } = await visitor.send();
    expect(collectorKey).toBe(second.key);
    await visitor.isThanked();
    await page.getByText("Go on with your own phone").waitFor();
    await shows(page, new URL(`/kiosk.html?key=${phone}&lang=en`, page.url()).href);
    await axe(page);
    await fitsIn(page);
  });
});

test("faces differ in their mouths and their words, not only in colour", async ({ office, page }) => {
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

test("nothing moves on the waiting screen for those who asked for less motion", async ({ office, page }) => {
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
