import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startChromium } from "../e2e/chromium.ts";

// Draws the icons of the installed kiosk from public/icon.svg: npm run icons

const directory = join(import.meta.dirname, "../public");
const drawing = readFileSync(join(directory, "icon.svg"), "utf8");

/** A maskable icon may lose all but a circle of 80 % of its width. */
const ICONS = [
  { name: "icon-192.png", size: 192, share: 0.86 },
  { name: "icon-512.png", size: 512, share: 0.86 },
  { name: "icon-maskable-512.png", size: 512, share: 0.5 },
];
const PAPER = "#f8f4ea";

const browser = await startChromium();
for (const { name, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;block-size:100vh;background:${PAPER}}svg{inline-size:${share * 100}%}</style>${drawing}`,
  );
  await page.screenshot({ path: join(directory, name) });
  await page.close();
}
await browser.close();
