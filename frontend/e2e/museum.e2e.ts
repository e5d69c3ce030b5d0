import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office } from "./office";

const browser = startBrowser();

test("everybody reads what a museum did because of its visitors, in three languages and without signing in", async () => {
  const office = await Office.open();
  const place = await office.place("link");
  const page = await (await browser.device()).newPage();
  await page.goto(`/museum.html?id=${place.museumId}&lang=en`);
  await page.getByText("The museum has not written anything here yet.").waitFor();
  await axe(page);

  const answer = await office.answerVisitors(
    place,
    { fi: "Kahvilassa oli jono.", sv: "Det var kö i kaféet.", en: "There was a queue in the <b>café</b>." },
    { fi: "Avasimme toisen kassan.", sv: "Vi öppnade en kassa till.", en: "We opened a second till." },
  );
  await page.reload();
  const entry = page.getByRole("article");
  await entry.getByText("There was a queue in the <b>café</b>.").waitFor();
  expect(await entry.locator("time").getAttribute("datetime")).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const [language, heading, did] of [
    ["Svenska", "Ni sade – vi gjorde", "Vi öppnade en kassa till."],
    ["Suomi", "Te sanoitte – me teimme", "Avasimme toisen kassan."],
    ["English", "You said – we did", "We opened a second till."],
  ] as const) {
    await page.getByRole("button", { name: language }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await entry.getByText(did).waitFor();
    await axe(page);
    await fitsIn(page);
  }

  await office.showAnswer(answer, false);
  await page.reload();
  await page.getByText("The museum has not written anything here yet.").waitFor();
  await page.context().close();
});

test("an address of no museum says so", async () => {
  const page = await (await browser.device()).newPage();
  await page.goto(`/museum.html?id=${randomUUID()}&lang=en`);
  await page.getByText("There is no such museum.").waitFor();
  await axe(page);
  await page.context().close();
});
