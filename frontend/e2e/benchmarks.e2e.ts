import { expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office } from "./office";
import { choose, openStudio } from "./studio";

const browser = startBrowser();

const open = async (path: string) => openStudio(await browser.device(), path);

test("a museum stands beside its cluster, in figures that were released", async () => {
  const page = await open("/benchmarks");
  await choose(page, "Cluster", "Maritime Centre Vellamo");
  await choose(page, "What is measured", "Satisfaction with the visit");
  const table = page.getByRole("table").first();
  const cluster = table.getByRole("row").filter({ hasText: "Maritime Centre Vellamo, all 3" });
  expect(await cluster.locator("td").nth(1).textContent()).toMatch(/^[1-5]\.\d\d$/);
  const answers = Number((await cluster.locator("td").first().textContent())?.replace(",", ""));
  expect(answers).toBeGreaterThan(100);
  expect(answers % 5).toBe(0);
  await table.getByRole("row").filter({ hasText: "Coast Guard Museum" }).waitFor();
  await page
    .getByText(/(Above|Below|Level with) the cluster/)
    .first()
    .waitFor();
  await axe(page);
  await fitsIn(page);

  await choose(page, "Period", "Month");
  const address = page.url();
  expect(address).toContain("interval=month");
  await page.goto(`${address}&lang=en`);
  await page.getByRole("heading", { name: /20\d\d$/ }).waitFor();

  await choose(page, "What is measured", "Age");
  await page.getByText("Nothing has been released of this yet").waitFor();
  await page.context().close();
});

test("a release is looked at, published once and for all, and listed", async () => {
  const office = await Office.open();
  const place = await office.place("link");
  await office.year(place.key);
  const cluster = await office.clusterOf(place);
  const page = await open("/releases");
  await choose(page, "Cluster", cluster);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText(/figures are shown/).waitFor();
  await page.getByRole("table", { name: "What the release tells" }).waitFor();
  await axe(page);
  await fitsIn(page);

  await page.getByRole("button", { name: "Publish" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByText(`Everybody in ${cluster} reads it from now on`).waitFor();
  await dialog.getByRole("button", { name: "Publish" }).click();
  await page.getByText("The release is published.").waitFor();
  await page
    .getByRole("row")
    .filter({ hasText: `${cluster} 1` })
    .waitFor();

  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText("Everything that is closed has been released.").waitFor();
  await page.context().close();
});
