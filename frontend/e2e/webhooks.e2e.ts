import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { choose, openStudio } from "./studio";
import { shortSurvey } from "./surveys";

const browser = startBrowser();

let office: Office;
let place: Place;
let owner: string;

beforeAll(async () => {
  office = await Office.open();
  place = await office.place("link", shortSurvey);
  owner = (await office.list("organisations")).find(({ id }) => id === place.organisationId)?.name?.en ?? "";
});

/** A partner's server, which takes what it gets. */
const received: string[] = [];
const server: Server = createServer((request, response) => {
  received.push(String(request.headers["webhook-id"]));
  response.end("thank you");
});
beforeAll(() => new Promise<void>((done) => server.listen(0, "localhost", done)));
afterAll(() => server.close());
const address = () => `http://localhost:${(server.address() as AddressInfo).port}/kaiku`;

describe("a webhook", () => {
  let page: Page;

  beforeAll(async () => {
    page = await openStudio(await browser.device(), "/webhooks");
  });

  test("is refused where its address is one of ours, at its field", async () => {
    await page.getByRole("button", { name: "New webhook" }).click();
    await choose(page, "Organisation", owner);
    await axe(page);
    await page.getByLabel("Address").fill("https://127.0.0.1/kaiku");
    await page.getByRole("button", { name: "Add webhook" }).click();
    await page.getByText("This address is not on the public internet.").waitFor();
  });

  test("shows its secret once", async () => {
    await page.getByLabel("Address").fill(address());
    await page.getByLabel("What it is for").fill("City counts");
    await page.getByRole("checkbox", { name: "An answer was stored" }).check({ force: true });
    await page.getByRole("button", { name: "Add webhook" }).click();
    await page.getByRole("heading", { level: 1, name: "City counts" }).waitFor();
    expect(await page.locator("code").textContent()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    await axe(page);
    await fitsIn(page);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "City counts" }).waitFor();
    expect(await page.locator("code").count()).toBe(0);
  });

  test("is tested, and shows what it was sent and what it answered", async () => {
    await page.getByRole("button", { name: "Send a test" }).click();
    await page.getByText("Delivered").first().waitFor({ timeout: 30_000 });
    await page.getByRole("button", { name: "Test", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("thank you").waitFor();
    expect(await dialog.textContent()).toContain(received[0]);
    await axe(page);
    await dialog.getByRole("button", { name: "Close" }).click();
  });

  test("is told once more under the same id", async () => {
    await page
      .getByRole("button", { name: /^Send again/ })
      .first()
      .click();
    await expect.poll(() => received.length, { timeout: 30_000 }).toBe(2);
    expect(received[1]).toBe(received[0]);
  });

  test("is paused and resumed", async () => {
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Resume" }).waitFor();
    expect(await page.getByRole("button", { name: "Send a test" }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "Resume" }).click();
    await page.getByRole("button", { name: "Pause" }).waitFor();
  });

  test("stands in the list, which fits a phone", async () => {
    await page.getByRole("link", { name: "Webhooks" }).click();
    await page.getByRole("link", { name: "City counts" }).waitFor();
    await page.getByText("Working").first().waitFor();
    await axe(page);
    await fitsIn(page);
  });
});
