import { describe, expect } from "vitest";
import { openDevice } from "./browser";
import { tabletTest as test } from "./gallery";
import { oneQuestion } from "./surveys";
import { enrolBy, isKept, isReady, networkIsBack, outbox, wholeVisit } from "./tablet";
import { BATCH, Visitor } from "./visitor";

describe("enrolment", () => {
  test("takes a code once, in small letters and without a hyphen", async ({ browser, device, line, page }) => {
    await page.goto("/kiosk.html?lang=en");
    const code = page.getByLabel("Code");
    await code.pressSequentially(device.enrolmentCode.toLowerCase().replace("-", ""));
    expect(await code.inputValue()).toBe(device.enrolmentCode);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await isReady(page);

    const other = await (await openDevice(browser, { baseURL: line.url })).newPage();
    await other.goto("/kiosk.html?lang=en");
    await other.getByLabel("Code").fill(device.enrolmentCode);
    await other.getByRole("button", { name: "Connect", exact: true }).click();
    await other.getByRole("alert").getByText("This code is wrong, already used or older than 15 minutes.").waitFor();
    await other.context().close();
  });

  test("tells a code that is not whole, has a strange character or cannot be asked about", async ({
    device,
    line,
    page,
  }) => {
    await page.goto("/kiosk.html?lang=en");
    const code = page.getByLabel("Code");
    const connect = page.getByRole("button", { name: "Connect", exact: true });
    await code.fill("K7Q");
    await connect.click();
    await page.getByRole("alert").getByText("A code has 8 characters.").waitFor();
    await code.pressSequentially("O0");
    await page.getByRole("alert").getByText("No code has the characters").waitFor();
    expect(await code.inputValue()).toBe("K7Q");
    await code.fill(device.enrolmentCode);
    line.cut();
    await connect.click();
    await page.getByRole("alert").getByText("We cannot reach the museum's server.").waitFor();
    line.mend();
    await connect.click();
    await isReady(page);
  });

  test("takes a scanned code, of which nothing stays in the address", async ({ device, page }) => {
    await page.goto(`/kiosk.html?lang=en#enrol=${device.enrolmentCode}`);
    await isReady(page);
    expect(page.url()).not.toContain("#");
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await page.reload();
    await isReady(page);
  });

  test("tells that a scanned code does not do, and does not disturb a tablet that is enrolled", async ({
    device,
    page,
  }) => {
    await page.goto("/kiosk.html?lang=en#enrol=3333-3333");
    await page.getByRole("alert").getByText("This code is wrong").waitFor();
    expect(await page.getByLabel("Code").inputValue()).toBe("3333-3333");
    await page.getByLabel("Code").fill(device.enrolmentCode);
    await page.getByRole("button", { name: "Connect", exact: true }).click();
    await isReady(page);
    const refused = page.waitForResponse("**/device-enrolments");
    await page.evaluate(() => location.assign("#enrol=3333-3333"));
    await refused;
    await isReady(page);
  });
});

test("a revoked tablet says so, forgets its token and still delivers what it holds", async ({
  office,
  device,
  line,
  page,
  stored,
}) => {
  await enrolBy(page, device);
  await isReady(page);
  await isKept(page);
  line.cut();
  await wholeVisit(page);
  await wholeVisit(page);
  await office.revoke(device.id);
  line.fate = (path) => (path === BATCH ? "lost" : "pass");
  await networkIsBack(page);
  await page.getByRole("heading", { name: "Yhdistä tämä tabletti" }).waitFor();
  await page.getByText("Museo on kirjannut tämän tabletin ulos.").waitFor();
  await page.getByText("joita ei ole vielä lähetetty: 2").waitFor();
  line.mend();
  await networkIsBack(page);
  await expect.poll(stored).toBe(2);
  await page.getByText("joita ei ole vielä lähetetty").waitFor({ state: "hidden" });

  await page.reload();
  await page.getByText("This tablet has been signed out by the museum.").waitFor();
  expect(await outbox(page)).toEqual([]);
});

test("a revoked tablet does not take the questions away from a visitor", async ({ office, device, page, stored }) => {
  await enrolBy(page, device);
  const visitor = new Visitor(page, oneQuestion, "en");
  await visitor.begin();
  await office.revoke(device.id);
  await networkIsBack(page);
  await page.waitForResponse("**/api/v1/device");
  await visitor.answerAll({ overall: 2 });
  await visitor.button("Send").click();
  await visitor.isThanked();
  await expect.poll(stored).toBe(1);
  await visitor.button("Next visitor").click();
  await page.getByText("This tablet has been signed out by the museum.").waitFor();
});
