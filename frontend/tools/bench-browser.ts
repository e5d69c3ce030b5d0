import { availableParallelism, loadavg } from "node:os";
import type { Browser, BrowserContext } from "playwright-core";
import { startChromium } from "../e2e/chromium.ts";
import startServer from "../e2e/server.ts";

// From the click on "Sign in" to the figures of a demonstration of five years, and what is sent for them, on the packaged
// application (or the one at KAIKU_URL): npm run bench:browser. Every figure is also given as a share of its target: 1 or
// less is good.

const RUNS = 7;
const FILE = 100_000;
const YEARS = "5";

process.env.KAIKU_DEMO_YEARS ??= YEARS;

const provided = new Map<string, unknown>();
const stop = await startServer({ provide: (name, value) => provided.set(name, value) });
const account = { email: String(provided.get("email")), password: String(provided.get("password")) };
const browser = await startChromium();
try {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`${RUNS} runs each, medians; ${availableParallelism()} cores with a load of ${load} before`);
  const overview = await demonstration(browser);
  // Once for the engine of the server, which has compiled nothing yet.
  await signIn(await open(browser), overview, ".tile-value");
  for (const [page, path, figure] of [
    ["list of surveys", "/surveys", "main tbody tr"],
    ["overview, 12 months", overview, ".tile-value"],
    ["overview, all time", `${overview}?period=all`, ".tile-value"],
  ] as const) {
    await times(`${page}, cold`, () => open(browser), path, figure);
    const kept = await open(browser);
    await signIn(kept, path, figure);
    await times(`${page}, warm`, async () => kept, path, figure);
  }
  await weigh(browser, `${overview}?period=all`);
} finally {
  await browser.close();
  await stop?.();
}

function report(what: string, figure: string, share: number, target: string) {
  console.log(`${what.padEnd(44)} ${figure.padStart(12)}   ${share.toFixed(2)} of ${target}`);
}

function open(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ baseURL: String(provided.get("url")), locale: "en-GB" });
}

/** The address of the demonstration's largest survey. */
async function demonstration(browser: Browser): Promise<string> {
  const { request } = await open(browser);
  await request.post("/api/v1/session", { data: account });
  const { items }: { items: readonly { id: string; slug: string }[] } = await (
    await request.get("/api/v1/surveys?limit=200")
  ).json();
  const survey = items.find(({ slug }) => slug === "visitor-survey");
  if (!survey) throw new Error("There is no visitor survey: is KAIKU_DEMO on?");
  return `/surveys/${survey.id}`;
}

async function times(what: string, device: () => Promise<BrowserContext>, path: string, figure: string) {
  const all: { password: number; shown: number }[] = [];
  while (all.length < RUNS) all.push(await signIn(await device(), path, figure));
  const shown = median(all.map((one) => one.shown));
  const password = median(all.map((one) => one.password));
  report(what, `${shown.toFixed(0)} ms`, shown / 1000, `1 s; ${password.toFixed(0)} ms of it is the password`);
}

/** Times in ms from the click: until the password is accepted, and until the frame with the figure. */
async function signIn(device: BrowserContext, path: string, figure: string) {
  await device.clearCookies();
  const page = await device.newPage();
  await page.goto(path);
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.waitForLoadState("networkidle");
  const timed = await page.evaluate(async (selector) => {
    const clicked = performance.now();
    document.querySelector<HTMLButtonElement>("form button[type=submit]")?.click();
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const shown = performance.now() - clicked;
    const asked = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const post = asked.find(({ name, startTime }) => startTime >= clicked && name.endsWith("/session"));
    return { shown, password: post?.duration ?? Number.NaN };
  }, figure);
  await page.close();
  return timed;
}

/** What a browser that has kept nothing is sent, from the sign-in on, for the whole of the demonstration. */
async function weigh(browser: Browser, path: string) {
  const device = await open(browser);
  const sent: { url: string; bytes: number }[] = [];
  const sizes: Promise<unknown>[] = [];
  device.on("requestfinished", (request) =>
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
        sent.push({ url: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize });
      }),
    ),
  );
  await signIn(device, path, "main [role=img] svg");
  await Promise.all(sizes);
  const bytes = sent.reduce((sum, one) => sum + one.bytes, 0);
  console.log(`${sent.length} requests for the overview, ${(bytes / 1000).toFixed(0)} kB as sent; the heaviest:`);
  for (const { url, bytes } of sent.toSorted((a, b) => b.bytes - a.bytes).slice(0, 8))
    report(`  ${url.slice(0, 42)}`, `${(bytes / 1000).toFixed(1)} kB`, bytes / FILE, "100 kB");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
