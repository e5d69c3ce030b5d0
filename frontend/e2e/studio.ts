import type { BrowserContext, Locator, Page } from "playwright-core";
import { login } from "./browser";

/** Opens a page of the studio in English on this device, signed in as the administrator. */
export async function openStudio(device: BrowserContext, path: string): Promise<Page> {
  await login(device);
  const page = await device.newPage();
  await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=en`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Takes an option of the list under this label. */
export async function choose(within: Page | Locator, label: string, option: string | RegExp) {
  await within.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  const page = "page" in within ? within.page() : within;
  await page.getByRole("option", { name: option }).first().click();
}

/** Gives a thing the same name in all three languages. */
export async function nameIn(form: Page | Locator, name: string) {
  for (const language of ["Suomi", "Svenska", "English"]) {
    await form.getByLabel(language, { exact: true }).first().fill(name);
  }
}
