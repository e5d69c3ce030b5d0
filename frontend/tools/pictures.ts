import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startChromium } from "../e2e/chromium.ts";

// Takes the pictures of the README from a running Kaiku with the demo data: KAIKU_ADMIN_PASSWORD=... npm run pictures

const { KAIKU_URL: url = "http://localhost:8080", KAIKU_ADMIN_EMAIL: email = "admin@example.org" } = process.env;
const images = join(import.meta.dirname, "../../docs/images");
mkdirSync(images, { recursive: true });

const browser = await startChromium();
const open = (width: number, height: number) =>
  browser.newContext({ baseURL: url, locale: "en-GB", viewport: { width, height }, reducedMotion: "reduce" });

const studio = await (await open(1280, 1240)).newPage();
const password = process.env.KAIKU_ADMIN_PASSWORD;
const login = await studio.request.post("/api/v1/session", { data: { email, password } });
if (!login.ok()) throw new Error(`${url} does not let ${email} in: set KAIKU_ADMIN_PASSWORD (HTTP ${login.status()})`);
const list = async (collection: string) =>
  (await (await studio.request.get(`/api/v1/${collection}?limit=200`)).json()).items;
const survey = (await list("surveys")).find((one: { slug: string }) => one.slug === "visitor-survey");
const collector = (await list("collectors")).find(
  (one: { surveyId: string; channel: string }) => one.surveyId === survey.id && one.channel === "kiosk",
);

await studio.goto(`/surveys/${survey.id}?lang=en&period=all`);
await studio.getByText("Over time").waitFor();
await studio.waitForLoadState("networkidle");
await studio.screenshot({ path: join(images, "dashboard.png") });

const kiosk = await (await open(1024, 768)).newPage();
await kiosk.goto(`/kiosk.html?key=${collector.key}`);
await kiosk.getByRole("button", { name: "English" }).click();
await kiosk.getByRole("button", { name: "Next" }).click();
await kiosk.getByRole("radio").first().waitFor();
await kiosk.screenshot({ path: join(images, "kiosk.png") });

await browser.close();
