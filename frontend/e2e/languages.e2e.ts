import { describe, expect } from "vitest";
import type { Definition, LocalizedText, Page } from "../src/player/engine/definition";
import { axe, fitsIn } from "./browser";
import { kioskTest as test } from "./gallery";
import { everyType } from "./surveys";

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
    // The words of a standard questionnaire are not the author's to translate.
    const pages = translated.pages.map((page: Page) => ({
      ...page,
      questions: page.questions.filter(({ type }) => type !== "instrument"),
    }));
    return { ...translated, pages, languages, defaultLanguage: languages[0] };
  }

  test.for([
    { languages: ["fi", "ar"], chosen: "العربية", direction: "rtl", onward: "Seuraava", interfaceLanguage: "fi" },
    { languages: ["uk", "se"], chosen: "Davvisámegiella", direction: "ltr", onward: "Next", interfaceLanguage: "en" },
  ])("is data: $languages", async ({ languages, chosen, direction, onward, interfaceLanguage }, { office, page }) => {
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
      await fitsIn(page);
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
