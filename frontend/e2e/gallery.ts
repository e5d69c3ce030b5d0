import type { BrowserContextOptions } from "playwright-core";
import { test } from "vitest";
import { openDevice } from "./browser";
import { startChromium } from "./chromium";
import { Line } from "./line";
import { Office } from "./office";
import { oneQuestion } from "./surveys";

/** At a tablet on the wall: with an administrator and a browser, which are the same ones for all tests of a file. */
const galleryTest = test
  .extend("office", { scope: "file" }, () => Office.open())
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads off this pattern what a fixture uses, here nothing
  .extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
    const browser = await startChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  // What sets this tablet apart from others.
  .extend("tablet", (): BrowserContextOptions => ({}))
  .extend("page", async ({ browser, tablet, onTestFinished }) => {
    const device = await openDevice(browser, { viewport: { width: 1024, height: 768 }, ...tablet });
    onTestFinished(() => device.close());
    return device.newPage();
  });

/** At a shared tablet that shows any survey by its key, without motion, so that everything soon stands where it stays. */
export const kioskTest = galleryTest.extend("tablet", { reducedMotion: "reduce" });

/** At the only tablet of a new museum with one question. Nobody has enrolled it yet, and its line can be cut. */
export const tabletTest = galleryTest
  .extend("place", ({ office }) => office.place("kiosk", oneQuestion))
  .extend("device", ({ office, place }) => office.device(place.museumId))
  .extend("line", async ({ onTestFinished }) => {
    const line = await Line.lay();
    // Later than a fixture's own clean-up, and so after the tablet at its end.
    onTestFinished(() => line.remove());
    return line;
  })
  .extend("tablet", ({ line }) => ({ baseURL: line.url }))
  .extend(
    "stored",
    ({ office, place }) =>
      () =>
        office.submissions(place.surveyId),
  )
  .extend(
    "health",
    ({ office, device }) =>
      async () =>
        (await office.deviceSeen(device.id)).health,
  );
