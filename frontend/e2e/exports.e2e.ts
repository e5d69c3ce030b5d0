import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { axe, fitsIn, login, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";

const browser = startBrowser();
let office: Office;
let place: Place;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("link");
  await office.year(place.key);
});

/** Presses the button and reads the file that comes. */
async function take(page: Page): Promise<{ name: string; content: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the file" }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  await page.getByText(`Complete: ${file.suggestedFilename()}`).waitFor();
  return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
}

test("what the filter lets through is taken out in each form, with words or codes", async () => {
  const page = await openStudio(await browser.device(), `/surveys/${place.surveyId}?period=all&language=sv`);
  await page.getByRole("button", { name: "Download…" }).click();
  const dialog = page.getByRole("dialog", { name: "Download" });
  await dialog.waitFor();
  await axe(page);
  await fitsIn(page);
  await page.setViewportSize({ width: 1440, height: 900 });

  const workbook = await take(page);
  expect(workbook.name).toMatch(/-results\.xlsx$/);
  expect(workbook.content.subarray(0, 2).toString()).toBe("PK");

  await choose(dialog, "What", "Single responses");
  await choose(dialog, "File", "CSV (.csv)");
  const codes = (await take(page)).content.toString();
  expect(codes.split("\r\n")[0]).toContain("services.cafe,");
  expect(codes.trimEnd().split("\r\n")).toHaveLength(1 + 30);
  await dialog.getByText("30 of 30 rows").waitFor();

  await choose(dialog, "Written for", /^Excel in Finnish/);
  const words = (await take(page)).content.toString();
  expect(words.charCodeAt(0)).toBe(0xfeff);
  expect(words).toContain(";How was your visit?;");
  await page.setViewportSize({ width: 390, height: 600 });
  const box = await dialog.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0), "however long a choice is").toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1440, height: 900 });

  await choose(dialog, "What", "Data package");
  expect((await take(page)).name).toMatch(/\.zip$/);

  await page.route("**/data-package**", async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue().catch(() => undefined);
  });
  await dialog.getByRole("button", { name: "Download the file" }).click();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByRole("button", { name: "Download the file" }).waitFor();
  await page.unroute("**/data-package**");

  await page.route("**/data-package**", (route) =>
    route.fulfill({ status: 503, contentType: "application/problem+json", body: '{"type":"/problems/busy"}' }),
  );
  await dialog.getByRole("button", { name: "Download the file" }).click();
  await dialog.getByRole("alert").getByText("Many downloads are under way.").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});

test("each page that shows figures gives its own, narrowed as it is", async () => {
  const page = await openStudio(await browser.device(), `/surveys/${place.surveyId}/crosstab?period=all&language=fi`);
  const pages = [
    { tab: "Crosstab", label: "Download this crosstab…", heading: /^rows,columns,status,n,/ },
    { tab: "Compare", label: "Download this comparison…", heading: /^group,question,row,value,status,n,/ },
    { tab: "Before and after", label: "Download this change…", heading: /^part,value,status,n,/ },
    { tab: "Hours", label: "Download these hours…", heading: /^weekday,localHour,status,n,/ },
    { tab: "Comments", label: "Download these comments…", heading: /^id,museum,day,hour,language,channel,question,/ },
  ];
  for (const { tab, label, heading } of pages) {
    await page.getByRole("link", { name: tab, exact: true }).click();
    await page.getByRole("button", { name: label }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Download" });
    await choose(dialog, "File", "CSV (.csv)");
    if (tab === "Crosstab") await axe(page);
    const { content } = await take(page);
    expect(content.toString()).toMatch(heading);
    if (tab === "Comments") {
      const comments = content.toString().trimEnd().split("\r\n").slice(1);
      expect(comments.length).toBeGreaterThan(0);
      expect(comments.filter((row) => !row.includes(",fi,"))).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  }
  await page.context().close();
});

test("benchmarks and releases are taken out as workbooks", async () => {
  const page = await openStudio(await browser.device(), "/benchmarks");
  await page.getByRole("button", { name: "Download these benchmarks…" }).click();
  const benchmarks = await take(page);
  expect(benchmarks.name).toBe("visit.satisfaction-benchmarks.xlsx");
  expect(benchmarks.content.subarray(0, 2).toString()).toBe("PK");
  await page.keyboard.press("Escape");

  await page.goto("/releases?lang=en");
  await page
    .getByRole("button", { name: /^Download… / })
    .first()
    .click();
  expect((await take(page)).name).toMatch(/-\d+-release\.xlsx$/);
  await axe(page);
  await page.context().close();
});

test("single responses are not offered to those who may not read them", async () => {
  const device = await browser.device();
  await login(device, await office.hire("editor", place.organisationId));
  const page = await device.newPage();
  await page.goto(`/surveys/${place.surveyId}?period=all&lang=en`);
  await page.getByRole("button", { name: "Download…" }).click();
  await page.getByRole("button", { name: /What$/ }).click();
  expect(await page.getByRole("option").allTextContents()).toEqual(["Figures of all questions", "Figures over time"]);
});
