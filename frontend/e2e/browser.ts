import { source as axeSource, type RunOptions } from "axe-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";
import { startChromium } from "./chromium.ts";

/** A device is a context of its own: it shares no storage with another one. */
export async function openDevice(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const device = await browser.newContext({
    baseURL: inject("url"),
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  device.setDefaultTimeout(30_000);
  device.on("console", (message) => {
    if (message.text().includes("Content Security Policy"))
      refusals.push(`${message.page()?.url()}: ${message.text()}`);
  });
  return device;
}

/** What a page wanted to load or run, and the server's policy does not allow. */
const refusals: string[] = [];

/** Starts a browser for the tests of a file. */
export function startBrowser() {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser?.close();
    expect(refusals.splice(0)).toEqual([]);
  });

  return { device: (options?: BrowserContextOptions) => openDevice(browser, options) };
}

/** Signs in through the API, as the administrator or somebody else; the browser keeps the cookie. */
export async function login(device: BrowserContext, data = { email: inject("email"), password: inject("password") }) {
  const reply = await device.request.post("/api/v1/session", { data });
  expect(reply.status()).toBe(204);
}

/** What can differ from theme to theme. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** Fails with what axe finds against WCAG 2.2 A and AA and its best practices. */
export const axe = (page: Page) => findNothing(page, {});

/** The same for colours only: where the page has been looked at in another theme. */
export const axeColours = (page: Page) => findNothing(page, { runOnly: { type: "rule", values: COLOURS } });

async function findNothing(page: Page, rules: Pick<RunOptions, "runOnly">) {
  await settled(page);
  // Once for each document: it takes longer to read than to run.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  // What is in a frame is a page by itself, with landmarks of its own. What React Aria announces stays in the page for
  // some seconds, also when the button that it names has gone.
  const found = await page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof import("axe-core") }).axe.run(
        { exclude: ["iframe", "[data-live-announcer]"] },
        options,
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
    },
    // To describe all that is as it should be takes longer than to find what is not.
    { ...rules, resultTypes: ["violations" as const], iframes: false },
  );
  expect(found).toEqual([]);
}

/** Waits for transitions: until their first frame, colours are computed as they were in the theme before. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map((transition) => transition.finished));
  });
}

/** Fails when the page has to be scrolled sideways, once it has settled in its window. */
export async function fits(page: Page) {
  const wide = () =>
    page.evaluate(async () => {
      // A window that has just been resized is laid out with its next frames.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const scrolls = (element: Element | null): boolean =>
        element !== null && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
      const sticksOut = (element: Element) =>
        element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element);
      return document.documentElement.scrollWidth > innerWidth
        ? [...document.querySelectorAll("body *")].filter(sticksOut).map((element) => element.outerHTML.slice(0, 160))
        : [];
    });
  await expect.poll(wide, { message: `wider than ${page.viewportSize()?.width}`, timeout: 5_000 }).toEqual([]);
}

/** Fails when the page has to be scrolled sideways in a window of one of these sizes. */
export async function fitsIn(page: Page, sizes = [1024, 768, 390].map((width) => ({ width, height: 900 }))) {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    await fits(page);
  }
  if (before) await page.setViewportSize(before);
}

/** Looks at the page in one theme after the other. */
export async function inThemes(page: Page, themes: readonly string[], look: (theme: string) => Promise<void>) {
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    await look(theme);
  }
}

/** Fails with what axe finds in any of the themes: with anything in the first, with colours in the others. */
export const axeInThemes = (page: Page, themes: readonly string[]) =>
  inThemes(page, themes, (theme) => (theme === themes[0] ? axe(page) : axeColours(page)));
