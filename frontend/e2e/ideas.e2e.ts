import { expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office } from "./office";
import { choose, openStudio } from "./studio";

const browser = startBrowser();

test("an idea is written down, merged without losing its words, put to the vote and acted on", async () => {
  const office = await Office.open();
  const place = await office.place("link");
  const { museum } = await office.names(place.museumId);
  const page = await openStudio(await browser.device(), `/development/ideas?museum=${place.museumId}`);

  for (const words of ["Soup in the café", "Hot food on weekdays"]) {
    await page.getByRole("button", { name: "Write down an idea" }).click();
    const form = page.getByRole("dialog");
    await form.getByLabel("The idea").fill(words);
    await choose(form, "Museum or organisation", museum);
    await axe(page);
    await form.getByRole("button", { name: "Save" }).click();
    await page.getByRole("article", { name: words }).waitFor();
  }

  const soup = page.getByRole("article", { name: "Soup in the café" });
  const more = async (what: string) => {
    await page.getByRole("article", { name: "Hot food on weekdays" }).getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: what }).click();
  };
  await more("Merge into another idea");
  const merging = page.getByRole("dialog");
  await choose(merging, "Into which idea", "Soup in the café");
  await axe(page);
  await merging.getByRole("button", { name: "Merge" }).click();
  await soup.getByText("Hot food on weekdays").waitFor();
  expect(await page.getByRole("article").count()).toBe(1);

  await soup.getByRole("button", { name: "Put to visitors' vote" }).click();
  const ballot = page.getByRole("dialog");
  expect(await ballot.getByRole("button", { name: "Ask visitors" }).isDisabled()).toBe(true);
  for (const label of ["Suomi", "Svenska", "English"]) await ballot.getByLabel(label).fill(`Soup (${label})`);
  await axe(page);
  await ballot.getByRole("button", { name: "Ask visitors" }).click();
  await soup.getByText("Visitors vote on it").waitFor();
  await axe(page);
  await fitsIn(page);
  await soup.getByRole("button", { name: "End the vote" }).click();
  await soup.getByText("Visitors vote on it").waitFor({ state: "detached" });

  await choose(page, "Which ideas", "Merged into others");
  await page.getByRole("button", { name: "Separate again" }).click();
  await page.getByText("No such ideas").waitFor();
  await choose(page, "Which ideas", "Open");
  await more("Set aside");
  await page.getByRole("article", { name: "Hot food on weekdays" }).waitFor({ state: "detached" });

  await soup.getByRole("button", { name: "Plan an action" }).click();
  await page.getByRole("button", { name: "Plan it" }).click();
  await page.getByRole("heading", { level: 1, name: "Soup in the café" }).waitFor();
  await page.getByText("Idea", { exact: true }).waitFor();
  await page.context().close();
});

test("the demonstration tells what visitors think of three ideas", async () => {
  const page = await openStudio(await browser.device(), "/development/ideas");
  await choose(page, "Order", "Most chosen first");
  await page
    .getByText(/^58 of 116 chose it: 50%/)
    .first()
    .waitFor();
  await axe(page);
  await fitsIn(page);
  await page.context().close();
});
