import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Answers } from "../src/player/engine/answers";
import type { Definition } from "../src/player/engine/definition";
import type { Invited, Office } from "./office";
import { oneQuestion } from "./surveys";
import { type Spoken, Visitor } from "./visitor";

/** Types the code of a device into the enrolment screen. */
export async function enrolBy(page: Page, { enrolmentCode }: Invited): Promise<void> {
  await page.goto("/kiosk.html?lang=en");
  await page.getByLabel("Code").pressSequentially(enrolmentCode.toLowerCase().replace("-", ""));
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await page.getByLabel("Code").waitFor({ state: "detached" });
}

/** Once this is so, the welcome screen waits for a visitor. */
export async function isReady(page: Page): Promise<void> {
  await page.locator("#enrolment-code").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "English" }).waitFor();
}

/** Once this is so, the tablet needs no network: neither to start nor for the words of another language. */
export async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** A whole visit, from the welcome screen back to it. */
export async function wholeVisit(
  page: Page,
  [definition, answers]: [Definition, Answers] = [oneQuestion, { overall: 4 }],
  language: Spoken = "en",
): Promise<void> {
  const visitor = new Visitor(page, definition, language);
  await visitor.begin();
  await visitor.answerAll(answers);
  await visitor.button(visitor.words.send).click();
  await visitor.isThanked();
  await visitor.button(visitor.words.again).click();
}

/** What makes a tablet try again at once, instead of within a minute. */
export async function networkIsBack(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("online")));
}

/** The parcels in the outbox of a tablet. */
export function outbox(page: Page): Promise<readonly { readonly id: string; readonly refusal?: string }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open("kaiku-outbox");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("parcels").objectStore("parcels").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** Puts parcels into the outbox of a tablet behind its back. */
export async function putIntoOutbox(page: Page, parcels: readonly object[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("kaiku-outbox");
        opening.onsuccess = () => {
          const writing = opening.result.transaction("parcels", "readwrite");
          for (const parcel of all) writing.objectStore("parcels").put(parcel);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    parcels,
  );
}

/** Once this is so, these words stand where they are for staff and not in a visitor's way. */
export async function staffIsTold(page: Page, words: string): Promise<void> {
  await page.locator(".staff-line").filter({ hasText: words }).waitFor();
}

/** From the welcome screen to the staff's panel. */
export async function enterAsStaff(page: Page, office: Office, { id }: Invited): Promise<void> {
  const { staffPin } = await office.deviceSeen(id);
  const dialog = page.getByRole("dialog");
  await expect
    .poll(async () => {
      await page.keyboard.press("Control+Alt+KeyS");
      return dialog.isVisible();
    })
    .toBe(true);
  await page.keyboard.type(staffPin);
  await expect.poll(() => dialog.locator("dl").count()).toBe(1);
}
