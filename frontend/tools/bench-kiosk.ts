import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { startChromium } from "../e2e/chromium.ts";
import startServer from "../e2e/server.ts";

// What the kiosk costs a cheap tablet, on the packaged application (or the one at KAIKU_URL): npm run bench:kiosk [VISITORS].
// Every figure is also given as a share of its target: 1 or less is good. The soak is of one page and all its visitors.

const SLOWDOWN = 4;
const STARTS = 7;
const TAPS = 60;
/** More than the 250 requests that a browser keeps the times of. */
const WARM_UP = 300;
const VISITORS = Number(process.argv[2] ?? 2000);

/** What TypeScript does not know of the Event Timing API. */
interface Interaction extends PerformanceEntry {
  readonly interactionId: number;
}

interface Collector {
  readonly key: string;
  readonly surveyId: string;
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
  const url = String(provided.get("url"));
  const key = await collectors(url, String(provided.get("email")), String(provided.get("password")));
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(
    `CPU ${SLOWDOWN} times slower for starts and taps; ${availableParallelism()} cores with a load of ${load} before`,
  );
  await script();
  await start(browser, `${url}/kiosk.html?key=${key("link")}`);
  await taps(browser, `${url}/kiosk.html?key=${key("link")}`);
  await soak(browser, `${url}/kiosk.html?key=${key("kiosk")}`);
} finally {
  await browser.close();
  await stop?.();
}

function report(what: string, figure: string, share: number, target: string) {
  console.log(`${what.padEnd(44)} ${figure.padStart(12)}   ${share.toFixed(2)} of ${target}`);
}

/** The keys by which the demonstration's shortest survey is answered, by channel. */
async function collectors(url: string, email: string, password: string): Promise<(channel: string) => string> {
  const login = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const Cookie = login.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
  const list = async (collection: string) =>
    (await (await fetch(`${url}/api/v1/${collection}?limit=200`, { headers: { Cookie } })).json()).items;
  const surveys: readonly { id: string; slug: string }[] = await list("surveys");
  const placed: readonly Collector[] = await list("collectors");
  const survey = surveys.find(({ slug }) => slug === "service-rating");
  return (channel) => {
    const found = placed.find((one) => one.surveyId === survey?.id && one.channel === channel);
    if (!found) throw new Error(`The demonstration has no service rating on the channel ${channel}: is KAIKU_DEMO on?`);
    return found.key;
  };
}

/** The files that size-limit weighs. */
async function script() {
  const { default: budgets } = await import(pathToFileURL(".size-limit.js").href);
  const { path }: { path: readonly string[] } = budgets.find((one: { name: string }) => one.name === "kiosk");
  const bytes = path.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  report("script of the kiosk entry, gzipped", `${(bytes / 1000).toFixed(1)} kB`, bytes / 170_000, "170 kB");
}

/** From the beginning of the navigation to the first frame with a question that can be answered. */
async function start(on: Browser, address: string) {
  const context = await on.newContext({ viewport: { width: 1024, height: 768 } });
  const first = await context.newPage();
  await first.goto(address);
  await first.locator("form.screen").waitFor();
  // For a service worker to come, if there is one.
  await first.waitForTimeout(5_000);
  await first.close();
  const times: number[] = [];
  let controlled = 0;
  for (let run = 0; run < STARTS; run++) {
    const page = await context.newPage();
    await slowed(page);
    await page.addInitScript(() => {
      const waiting = new MutationObserver(() => {
        if (!document.querySelector("form.screen input, form.screen button")) return;
        waiting.disconnect();
        requestAnimationFrame(() => setTimeout(() => performance.mark("answerable")));
      });
      waiting.observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName("answerable").length > 0);
    if (await page.evaluate(() => Boolean(navigator.serviceWorker?.controller))) controlled++;
    times.push(await page.evaluate(() => performance.getEntriesByName("answerable")[0]?.startTime ?? Number.NaN));
    await page.close();
  }
  await context.close();
  report(
    "first answerable screen, median",
    `${quantile(times, 0.5).toFixed(0)} ms`,
    quantile(times, 0.5) / 1500,
    "1500 ms",
  );
  report(
    "first answerable screen, slowest",
    `${Math.max(...times).toFixed(0)} ms`,
    Math.max(...times) / 1500,
    "1500 ms",
  );
  console.log(
    `  ${controlled} of ${STARTS} starts from a service worker${controlled < STARTS ? ": the others loaded everything" : ""}`,
  );
}

/** From the touch to the next frame that the browser painted, as the Event Timing API has it: in steps of 8 ms. */
async function taps(on: Browser, address: string) {
  const context = await on.newContext({ viewport: { width: 1024, height: 768 }, hasTouch: true });
  const page = await context.newPage();
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
  await page.goto(address);
  await page.locator("label.radio").first().waitFor();
  await slowed(page);
  for (let tap = 0; tap < TAPS / 2; tap++) {
    await page
      .locator("label.radio")
      .nth(tap % 2)
      .tap();
    // The answer goes on by itself; and back.
    await page.locator(".step-back").tap();
    await page.locator("label.radio").nth(1).waitFor();
  }
  const durations = await page.evaluate(() => [
    ...(window as unknown as { slowest: Map<number, number> }).slowest.values(),
  ]);
  await context.close();
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
async function soak(on: Browser, address: string) {
  const context = await on.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(address);
  await page.locator(".door").first().waitFor();
  await page.evaluate(visits, WARM_UP);
  const before = await weigh(page, session);
  const begun = Date.now();
  for (let done = 0; done < VISITORS; done += 100) await page.evaluate(visits, Math.min(100, VISITORS - done));
  const seconds = (Date.now() - begun) / 1000;
  const after = await weigh(page, session);
  await context.close();
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
    (await found(".thanks .notice-main")).click();
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
