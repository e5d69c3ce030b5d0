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
  await page.getByText("Your age", { exact: true }).click();
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText(/figures are shown/).waitFor();
  await page.getByRole("table", { name: "What the release tells" }).waitFor();
  await axe(page);
  await fitsIn(page);

  await page.getByText("Your age", { exact: true }).click();
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText("Another draft must be published first").waitFor();
  await page.getByText(/by groups \(Your age\)/).waitFor();
  await axe(page);
  await page.getByRole("button", { name: "Look at that draft" }).click();
  await page.getByText(/figures are shown/).waitFor();
  expect(await page.getByRole("checkbox", { name: "Your age" }).isChecked()).toBe(true);

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

test("an administrator enters what others published, mends it and takes it away", async () => {
  const page = await open("/benchmarks");
  await page.getByRole("button", { name: "Published figures of others" }).click();
  await page.getByRole("button", { name: "Add a figure" }).click();
  const source = `Museum survey ${Date.now()}`;
  await page.getByLabel("Figure", { exact: true }).fill("6,1");
  await page.getByLabel("Lowest point of the scale").fill("1");
  await page.getByLabel("Highest point of the scale").fill("5");
  await page.getByLabel("Year").fill("2024");
  await page.getByLabel("Country").fill("DK");
  await page.getByLabel("Source").fill(source);
  await page.getByRole("button", { name: "Add the figure" }).click();
  await page.getByText("This figure cannot be: it lies off its scale.").waitFor();
  await axe(page);
  await page.getByLabel("Figure", { exact: true }).fill("4,1");
  await page.getByRole("button", { name: "Add the figure" }).click();
  const row = page.getByRole("row").filter({ hasText: source });
  await row.getByText("4.10 on 1–5").waitFor();
  await fitsIn(page);

  const act = async (action: string) => {
    await page.getByRole("button", { name: `Actions for ${source}` }).click();
    await page.getByRole("menuitem", { name: action }).click();
  };
  await act("Edit");
  await page.getByLabel("Number of answers").fill("1200");
  await page.getByRole("button", { name: "Save" }).click();
  await row.getByText("1,200").waitFor();
  await act("Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => row.count()).toBe(0);
  await page.context().close();
});
