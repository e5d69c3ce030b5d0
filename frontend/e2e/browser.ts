import { accessSync, constants, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SHOTS = join(import.meta.dirname, ".screenshots");

/** Starts a browser for the tests of a file. A device is a context of its own: it shares no storage with another one. */
export function startBrowser() {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), headless: true, args: FLAGS });
  });

  afterAll(async () => {
    await browser?.close();
  });

  return {
    device: async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
      const device = await browser.newContext({
        baseURL: inject("url"),
        locale: "en-GB",
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      device.setDefaultTimeout(15_000);
      return device;
    },
  };
}

/** Signs in as the administrator through the API; the browser keeps the cookie. */
export async function login(device: BrowserContext) {
  const reply = await device.request.post("/api/v1/session", {
    data: { email: inject("email"), password: inject("password") },
  });
  expect(reply.status()).toBe(204);
}

/** Fails with what axe finds against WCAG 2.2 A and AA and its best practices. */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
}

/** Fails when the page has to be scrolled sideways. */
export async function fits(page: Page) {
  const wide = await page.evaluate(async () => {
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
  expect(wide, `wider than ${page.viewportSize()?.width}`).toEqual([]);
}

/** Keeps a picture in e2e/.screenshots, to be looked at. */
export async function screenshot(page: Page, name: string) {
  const path = join(SHOTS, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}

function chromiumPath(): string {
  const asked = process.env.CHROMIUM;
  if (asked) return asked;
  for (const directory of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of NAMES) {
      const path = join(directory, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here: the next one
      }
    }
  }
  throw new Error(`No Chromium in the PATH (looked for ${NAMES.join(", ")}); set CHROMIUM to its path.`);
}
