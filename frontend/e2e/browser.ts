import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, chromium, type Page } from "playwright-core";
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

/** Starts a browser of its own for the tests of a file; `at` opens a path of the server in a new page. */
export function startBrowser() {
  const profile = mkdtempSync(join(tmpdir(), "kaiku-browser-"));
  let context: BrowserContext;

  beforeAll(async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: true,
      args: FLAGS,
      baseURL: inject("url"),
      locale: "en-GB",
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(15_000);
  });

  afterAll(async () => {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  return {
    context: () => context,
    at: async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
  };
}

/** Signs in as the administrator through the API; the browser keeps the cookie. */
export async function login(page: Page) {
  const reply = await page.context().request.post("/api/v1/session", {
    data: { email: inject("email"), password: inject("password") },
  });
  expect(reply.status()).toBe(204);
}

/** Fails with what axe finds against WCAG 2.2 A and AA and its best practices. */
export async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
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
