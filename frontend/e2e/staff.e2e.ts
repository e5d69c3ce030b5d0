import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axe, fitsIn, inThemes } from "./browser";
import { tabletTest as test } from "./gallery";
import { oneQuestion } from "./surveys";
import { enrolBy, enterAsStaff, isKept, isReady, networkIsBack, wholeVisit } from "./tablet";

describe("staff", () => {
  test("get in by holding the corner and the PIN, which does not let itself be guessed", async ({
    office,
    device,
    page,
  }) => {
    await enrolBy(page, device);
    await isReady(page);
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await page.waitForTimeout(1_000);
    await page.mouse.up();
    await page.waitForTimeout(2_500);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.mouse.down();
    await page.getByRole("heading", { name: "Henkilökunnalle" }).waitFor();
    await page.mouse.up();

    const { staffPin } = await office.deviceSeen(device.id);
    const wrong = staffPin === "0000" ? "1111" : "0000";
    for (let tries = 0; tries < 5; tries++) {
      for (const digit of wrong) await page.getByRole("button", { name: digit, exact: true }).click();
    }
    await page.getByRole("alert").getByText("Yritä uudelleen").waitFor();
    await page.reload();
    await isReady(page);
    await page.keyboard.press("Control+Alt+KeyS");
    await page.getByRole("alert").getByText("Yritä uudelleen").waitFor();
    await page.keyboard.type(staffPin);
    expect(await page.locator("dl").count()).toBe(0);
  });

  test("see how it is, and send, look and leave", async ({ office, device, line, page, stored }) => {
    await enrolBy(page, device);
    await isReady(page);
    await isKept(page);
    line.cut();
    await wholeVisit(page);
    await enterAsStaff(page, office, device);
    const fact = (name: string) => page.locator("dl div").filter({ hasText: name }).locator("dd");
    await expect.poll(() => fact("Lähettämistä odottavia vastauksia").textContent()).toBe("1");
    await expect.poll(() => fact("Yhteys").first().textContent()).toBe("Ei ole");

    await page.getByRole("button", { name: "Katkaise tabletin yhteys" }).click();
    await page.getByRole("button", { name: "Katkaise yhteys", exact: true }).click();
    await page.getByText("1 vastausta ei ole vielä lähetetty.").waitFor();
    await page.getByRole("button", { name: "Pidä yhdistettynä" }).click();

    line.mend();
    await page.getByRole("button", { name: "Lähetä nyt" }).click();
    await page.getByText("Lähetetty.").waitFor();
    await expect.poll(() => fact("Lähettämistä odottavia vastauksia").textContent()).toBe("0");
    expect(await stored()).toBe(1);

    line.cut();
    await page.getByRole("button", { name: "Sulje" }).click();
    await wholeVisit(page);
    await enterAsStaff(page, office, device);
    await page.getByRole("button", { name: "Katkaise tabletin yhteys" }).click();
    await page.getByRole("button", { name: "Katkaise yhteys", exact: true }).click();
    await page.getByRole("button", { name: "Katkaise yhteys", exact: true }).click();
    await page.getByRole("heading", { name: "Yhdistä tämä tabletti" }).waitFor();
    await page.getByText("joita ei ole vielä lähetetty: 1").waitFor();
    line.mend();
    await networkIsBack(page);
    await expect.poll(stored).toBe(2);
  });
});

const SIZES = [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

/** Accessible, and neither too wide nor too small for a hand. */
const isGood = (page: Page) =>
  inThemes(page, ["light", "contrast"], async () => {
    await axe(page);
    await fitsIn(page, SIZES);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("dialog[open] button, .enrolment button, .enrolment input")]
        .map((control) => ({ name: control.textContent, height: control.getBoundingClientRect().height }))
        .filter(({ height }) => height < 63.5),
    );
    expect(small).toEqual([]);
  });

describe.each(["fi", "sv", "en"] as const)("in %s", (language) => {
  test("axe finds nothing at the enrolment, the PIN and the panel, in two contrasts", async ({
    office,
    place,
    device,
    page,
  }) => {
    const spoken = await office.placeToo(place, { ...oneQuestion, defaultLanguage: language });
    await office.assign(device.id, [spoken]);
    await page.goto(`/kiosk.html?lang=${language}`);
    await page.locator("#enrolment-code").fill("333-3");
    await page.locator("form button").click();
    await page.getByRole("alert").filter({ hasText: /./ }).waitFor();
    await isGood(page);
    await page.locator("#enrolment-code").fill(device.enrolmentCode);
    await page.locator("form button").click();
    await isReady(page);
    await page.keyboard.press("Control+Alt+KeyS");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("00001");
    await isGood(page);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await enterAsStaff(page, office, device);
    await isGood(page);
    await page.locator("dialog .staff-ways button").last().click();
    await isGood(page);
  });
});
