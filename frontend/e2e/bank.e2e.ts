import { beforeAll, expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { openStudio } from "./studio";
import { oneQuestion } from "./surveys";

const browser = startBrowser();

let place: Place;

beforeAll(async () => {
  place = await (await Office.open()).place("kiosk", oneQuestion);
});

test("a question of the bank is found, taken with its construct, and warns when its scale leaves the shared one", async () => {
  const page = await openStudio(await browser.device(), `/surveys/${place.surveyId}/edit`);
  const open = () => page.getByRole("button", { name: "From the question bank to page 1" }).click();
  const dialog = page.getByRole("dialog", { name: "From the question bank" });
  await open();
  await dialog.getByRole("heading", { name: "Wellbeing" }).waitFor();
  await axe(page);
  await dialog.getByLabel("Search questions").fill("kahvila");
  await expect.poll(() => dialog.getByRole("listitem").count()).toBe(1);
  await dialog.getByRole("button", { name: "Take: How was the café or restaurant?" }).click();

  const form = page.getByRole("region", { name: "Question", exact: true });
  expect(await form.getByRole("group", { name: "Question", exact: true }).getByLabel("Swedish").inputValue()).toBe(
    "Hur var kaféet eller restaurangen?",
  );
  await form.getByRole("button", { name: /Café or restaurant.*Measures/ }).waitFor();
  await page.getByText("Nothing is missing: this can be published.").waitFor();
  await axe(page);

  await form.getByLabel("Highest", { exact: true }).fill("7");
  await form.getByText("On this scale it cannot stand beside others").waitFor();
  await page.getByText(/to be done before publishing/).waitFor();
  await axe(page);
  await form.getByRole("button", { name: "Let it measure something of its own" }).click();
  await page.getByText("Nothing is missing: this can be published.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Nothing is missing: this can be published.").waitFor();

  await open();
  await dialog.getByLabel("Search questions").fill("café");
  await dialog.getByText("Asked already").waitFor();
  await fitsIn(page);
  await page.context().close();
});
