import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import type { Definition } from "../src/player/engine/definition";
import { axe, fits } from "./browser";
import { kioskTest as test } from "./gallery";
import { keyboard } from "./hands";
import { everyAnswer, everyType, shortSurvey } from "./surveys";
import { Visitor } from "./visitor";
import { giveVoices, spokenOn } from "./voices";

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

const rootSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

describe("the aids on top", () => {
  test("make text larger, sharper, easier and audible, are noted with the answer, and end with the visit", async ({
    office,
    page,
  }) => {
    const { key } = await office.place("kiosk", easySurvey);
    await giveVoices(page, "fi-FI", "sv-SE");
    await page.goto(`/kiosk.html?key=${key}`);
    const visitor = new Visitor(page, easySurvey, "fi");
    await visitor.button("Kontrasti").waitFor();
    const [size, plain] = [await rootSize(page), await theme(page)];
    await visitor.button("Suurempi teksti").click();
    await expect.poll(() => rootSize(page)).toBeCloseTo(size * 1.25, 1);
    await visitor.button("Kontrasti").click();
    await expect.poll(() => theme(page)).toBe("contrast");

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
    await expect.poll(() => rootSize(page)).toBeCloseTo(size * 2, 1);
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
    expect([await rootSize(page), await theme(page)]).toEqual([size, plain]);
    await visitor.begin();
    expect(await heading.textContent()).toBe("Millainen käyntisi oli?");
    await visitor.answerAll({ overall: 4 });
    const next = await visitor.send();
    expect(next.paradata?.accommodations).toEqual([]);
    expect(next.paradata?.secondsSincePrevious).toBeLessThan(60);
  });

  test("end on the waiting screen as well, for whoever only tried them", async ({ office, page }) => {
    const { key } = await office.place("kiosk", easySurvey);
    await page.clock.install();
    await page.goto(`/kiosk.html?key=${key}`);
    await page.getByRole("button", { name: "Kontrasti" }).click();
    await page.clock.fastForward(82_000);
    await expect.poll(() => theme(page)).not.toBe("contrast");
  });

  test("offer no voice and no easy words where there are none", async ({ office, page }) => {
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

  test("read every type of question with its options, and stop with the question", async ({ office, page }) => {
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
      "How are you? | Think of this visit. How far do you agree? | My mind came to rest here. | Do not agree at all | Hardly agree | In between | Agree somewhat | Fully agree | Something here made me curious. | I found something that touches me. | I felt welcome here. | I leave fresher than I came.",
      "What went wrong? | Please leave out names and contact details.",
      "May we publish your comment? | I agree | I do not agree",
    ]);
  });
});

test("a visit by keyboard alone, from the first screen to the next visitor", async ({ office, page }) => {
  const { key } = await office.place("kiosk");
  const hand = keyboard(page);
  await page.goto(`/kiosk.html?key=${key}`);
  const visitor = new Visitor(page, everyType, "sv", hand);
  await page.getByRole("button", { name: "Svenska" }).waitFor();
  await visitor.begin();
  await hand.press(visitor.button("Kontrast"));
  await expect.poll(() => theme(page)).toBe("contrast");
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
  await expect.poll(() => theme(page)).toBe("light");
});
