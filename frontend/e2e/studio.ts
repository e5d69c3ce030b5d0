import type { Locator, Page } from "playwright-core";

/** Takes an option of the list under this label. */
export async function choose(page: Page, label: string, option: string | RegExp) {
  await page.getByRole("button", { name: new RegExp(`${label}$`) }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** Gives a thing the same name in all three languages. */
export async function nameIn(form: Page | Locator, name: string) {
  for (const language of ["Suomi", "Svenska", "English"]) {
    await form.getByLabel(language, { exact: true }).first().fill(name);
  }
}
