import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** As a participant of a workshop holds it. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

type Role = "staff" | "customer" | "partner";
const ROLES: readonly Role[] = ["staff", "customer", "partner"];

/** A phone in a workshop. It is worked by what its page is made of, for it speaks any language. */
export class Phone {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async at(device: BrowserContext, address: string): Promise<Phone> {
    const page = await device.newPage();
    await page.goto(address);
    await page.locator("#join-code").waitFor();
    return new Phone(page);
  }

  /** Joins by the code that was scanned, or types it. */
  async join(role: Role, code?: string): Promise<void> {
    if (code) await this.page.locator("#join-code").pressSequentially(code.toLowerCase().replace("-", " "));
    await this.page.locator(".role").nth(ROLES.indexOf(role)).click();
    await this.page.locator(".join-form .act-wide").click();
    await this.page.locator(".session").waitFor();
  }

  /** Once this is so, the phone needs no network to show its workshop. */
  async isKept(): Promise<void> {
    await this.page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  }

  async cut(): Promise<void> {
    await this.page.context().setOffline(true);
  }

  async mend(): Promise<void> {
    await this.page.context().setOffline(false);
  }

  get field(): Locator {
    return this.page.locator(".step > .write textarea, .step > .more .write textarea");
  }

  async write(text: string): Promise<void> {
    await this.field.fill(text);
    await this.page.locator(".write .act-wide").click();
    await this.own(text).waitFor();
  }

  own(text: string): Locator {
    return this.page.locator(".own").filter({ hasText: text });
  }

  /** What waits to be sent. */
  get waiting(): Locator {
    return this.page.locator(".own .waiting");
  }

  /** Ids of everybody's cards, in the order in which they are shown. */
  cards(): Promise<readonly string[]> {
    return cardsOn(this.page);
  }

  /** Once this is so, the server has confirmed all that was done here. */
  async isSent(): Promise<void> {
    await expect.poll(async () => (await this.kept()).filter((name) => name.startsWith("write "))).toEqual([]);
  }

  /** What is kept of a half-written card. */
  draft(): Promise<unknown> {
    return this.read("draft");
  }

  /** The names of what is kept on this phone. */
  private async kept(): Promise<readonly string[]> {
    return ((await this.read()) as unknown[]).map(String);
  }

  /** What is kept under a name; without one, all the names. */
  private read(name?: string): Promise<unknown> {
    return this.page.evaluate(
      (wanted) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("kaiku-workshop");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const things = opening.result.transaction("things").objectStore("things");
            const reading = wanted === undefined ? things.getAllKeys() : things.get(wanted);
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
      name,
    );
  }

  /** Gives a dot to the group of this title. */
  async dot(title: string): Promise<void> {
    await this.page.locator(".choice").filter({ hasText: title }).locator(".round").last().click();
  }

  async isAt(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor();
  }
}

/** Ids of the cards on a page, in the order in which they stand there. */
function cardsOn(page: Page): Promise<readonly string[]> {
  return page.locator("[data-card]").evaluateAll((cards) => cards.map((card) => card.getAttribute("data-card") ?? ""));
}

/** Once this is so, all of these pages show the same cards in the same order, and so many of them. */
export async function showTheSame(pages: readonly Page[], count: number): Promise<void> {
  const seen = async () => Promise.all(pages.map(async (page) => (await cardsOn(page)).join()));
  await expect
    .poll(async () => {
      const all = await seen();
      return { ways: new Set(all).size, cards: all.map((ids) => (ids ? ids.split(",").length : 0)) };
    })
    .toEqual({ ways: 1, cards: pages.map(() => count) });
}
