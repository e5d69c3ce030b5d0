import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { startChromium } from "../e2e/chromium.ts";
import startServer from "../e2e/server.ts";

// What the kiosk costs a cheap tablet, on the packaged application (or the one at KAIKU_URL): npm run bench:kiosk [VISITORS].
// Every figure is also given as a share of its target: 1 or less is good. The soak is of one page and all its visitors.

const SLOWDOWN = 4;
const STARTS = 7;
const TAPS = 60;
/** Until the engine has compiled what it will, and the 250 requests are full whose times a browser keeps. */
const WARM_UP = 500;
const VISITORS = Number(process.argv[2] ?? 2000);

/** What TypeScript does not know of the Event Timing API. */
interface Interaction extends PerformanceEntry {
  readonly interactionId: number;
}

interface Collector {
  readonly id: string;
  readonly surveyId: string;
  readonly museumId: string;
  readonly channel: string;
}

/** The state of a page once everything that can go has gone. */
interface Weight {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const provided = new Map<string, unknown>();
const stop = await startServer({ provide: (name, value) => provided.set(name, value) });
const browser = await startChromium();
try {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `CPU ${SLOWDOWN} times slower for starts and taps; ${availableParallelism()} cores with a load of ${load} before`,
  );
  await script();
  const tablet = await browser.newContext({
    baseURL: String(provided.get("url")),
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  });
  await enrol(tablet, String(provided.get("email")), String(provided.get("password")));
  await start(tablet);
  await taps(tablet);
  await soak(tablet);
} finally {
  await browser.close();
  await stop?.();
}

function report(what: string, figure: string, share: number, target: string) {
  console.log(`${what.padEnd(44)} ${figure.padStart(12)}   ${share.toFixed(2)} of ${target}`);
}

/** Makes the browser a tablet that plays the demonstration's shortest survey, and waits until it keeps the app. */
async function enrol(tablet: BrowserContext, email: string, password: string) {
  const api = tablet.request;
  await api.post("/api/v1/session", { data: { email, password } });
  const list = async (collection: string) => (await (await api.get(`/api/v1/${collection}?limit=200`)).json()).items;
  const surveys: readonly { id: string; slug: string }[] = await list("surveys");
  const survey = surveys.find(({ slug }) => slug === "service-rating");
  const placed: readonly Collector[] = await list("collectors");
  const collector = placed.find((one) => one.surveyId === survey?.id && one.channel === "kiosk");
  if (!collector) throw new Error("There is no service rating on a tablet: is KAIKU_DEMO on?");
  const made = await api.post("/api/v1/devices", { data: { museumId: collector.museumId, name: "Bench" } });
  const { id, enrolmentCode } = await made.json();
  const device = `/api/v1/devices/${id}`;
  const assigned = await api.patch(device, {
    headers: {
      "If-Match": (await api.get(device)).headers().etag ?? "",
      "Content-Type": "application/merge-patch+json",
    },
    data: { collectorIds: [collector.id] },
  });
  if (!assigned.ok()) throw new Error(`The tablet got nothing to play: ${await assigned.text()}`);
  const page = await tablet.newPage();
  await page.goto("/kiosk.html?lang=en");
  await page.getByLabel("Code").pressSequentially(enrolmentCode.replace("-", ""));
  await page.getByRole("button", { name: "Connect", exact: true }).click();
  await page.locator(".door").first().waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.close();
}

/** The files that size-limit weighs. */
async function script() {
  const { default: budgets } = await import(pathToFileURL(".size-limit.js").href);
  const { path }: { path: readonly string[] } = budgets.find((one: { name: string }) => one.name === "kiosk");
  const bytes = path.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  report("script of the kiosk entry, gzipped", `${(bytes / 1000).toFixed(1)} kB`, bytes / 170_000, "170 kB");
}

/** Cold and without a network, from the beginning of the navigation to the first painted frame with a door to tap. */
async function start(tablet: BrowserContext) {
  await tablet.setOffline(true);
  const times: number[] = [];
  let controlled = 0;
  for (let run = 0; run < STARTS; run++) {
    const page = await tablet.newPage();
    await slowed(page);
    await page.addInitScript(() => {
      const waiting = new MutationObserver(() => {
        if (!document.querySelector(".door")) return;
        waiting.disconnect();
        requestAnimationFrame(() => setTimeout(() => performance.mark("answerable")));
      });
      waiting.observe(document, { childList: true, subtree: true });
    });
    await page.goto("/kiosk.html");
    await page.waitForFunction(() => performance.getEntriesByName("answerable").length > 0);
    if (await page.evaluate(() => Boolean(navigator.serviceWorker?.controller))) controlled++;
    times.push(await page.evaluate(() => performance.getEntriesByName("answerable")[0]?.startTime ?? Number.NaN));
    await page.close();
  }
  await tablet.setOffline(false);
  for (const [name, time] of [
    ["median", quantile(times, 0.5)],
    ["slowest", Math.max(...times)],
  ] as const)
    report(`first answerable screen, ${name}`, `${time.toFixed(0)} ms`, time / 1500, "1500 ms");
  console.log(`  ${controlled} of ${STARTS} starts from the service worker`);
}

/** From the touch to the next frame that the browser painted, as the Event Timing API has it: in steps of 8 ms. */
async function taps(tablet: BrowserContext) {
  const page = await tablet.newPage();
  await page.addInitScript(() => {
    const slowest = new Map<number, number>();
    Object.assign(window, { slowest });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Interaction[]) {
        if (entry.interactionId)
          slowest.set(entry.interactionId, Math.max(entry.duration, slowest.get(entry.interactionId) ?? 0));
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.goto("/kiosk.html");
  await page.locator(".door").first().tap();
  await page.locator("label.radio").first().waitFor();
  await slowed(page);
  const at = (number: number) => page.locator(".progress", { hasText: new RegExp(`^${number} /`) }).waitFor();
  for (let tap = 0; tap < TAPS / 2; tap++) {
    await page
      .locator("label.radio")
      .nth(tap % 2)
      .tap();
    // The answer goes on by itself; and back.
    await at(2);
    await page.locator(".step-back").tap();
    await at(1);
  }
  const durations = await page.evaluate(() => [
    ...(window as unknown as { slowest: Map<number, number> }).slowest.values(),
  ]);
  await page.close();
  if (durations.length === 0) throw new Error("The browser timed no tap");
  // The API leaves out what took less than 16 ms.
  const all = [...durations, ...Array(Math.max(0, TAPS - durations.length)).fill(16)];
  for (const [name, share] of [
    ["median", 0.5],
    ["98 %", 0.98],
  ] as const)
    report(
      `tap to the next frame, ${name}`,
      `${quantile(all, share).toFixed(0)} ms`,
      quantile(all, share) / 100,
      "100 ms",
    );
}

/** One page, one visitor after the other, with the outbox and the server there really are. */
async function soak(tablet: BrowserContext) {
  const page = await tablet.newPage();
  const session = await tablet.newCDPSession(page);
  await page.goto("/kiosk.html");
  await page.locator(".door").first().waitFor();
  const many = async (visitors: number) => {
    for (let done = 0; done < visitors; done += 100) await page.evaluate(visits, Math.min(100, visitors - done));
  };
  await many(WARM_UP);
  const before = await weigh(page, session);
  const begun = Date.now();
  await many(VISITORS);
  const seconds = (Date.now() - begun) / 1000;
  const after = await weigh(page, session);
  await page.close();
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  console.log(`soak of ${VISITORS} visitors in ${seconds.toFixed(0)} s, after ${WARM_UP} to warm up; after / before`);
  report(
    "  heap in MB",
    `${megabytes(before.heap)} -> ${megabytes(after.heap)}`,
    after.heap / before.heap,
    "the heap before",
  );
  report("  DOM nodes", `${before.nodes} -> ${after.nodes}`, after.nodes / before.nodes, "the nodes before");
  report(
    "  event listeners",
    `${before.listeners} -> ${after.listeners}`,
    after.listeners / before.listeners,
    "the listeners before",
  );
}

/** So many visitors, as fast as the page lets them. Runs in the page. */
async function visits(count: number) {
  const found = async (selector: string) => {
    for (;;) {
      const element = document.querySelector<HTMLElement>(selector);
      if (element) return element;
      await new Promise((next) => setTimeout(next));
    }
  };
  for (let visitor = 0; visitor < count; visitor++) {
    const doors = document.querySelectorAll<HTMLElement>(".door");
    doors[visitor % doors.length]?.click();
    for (;;) {
      const screen = await found("form.screen, .thanks");
      if (screen.matches(".thanks")) break;
      screen.querySelector<HTMLElement>("input")?.click();
      const heading = screen.querySelector("h1");
      screen.querySelector<HTMLElement>(".step-on")?.click();
      while (heading?.isConnected) await new Promise((next) => setTimeout(next));
    }
    (await found(".thanks .act")).click();
    await found(".door");
  }
}

async function weigh(page: Page, session: CDPSession): Promise<Weight> {
  // Until the answers have gone, and the patience with each request is over.
  await page.waitForTimeout(20_000);
  for (let again = 0; again < 3; again++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

async function slowed(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
