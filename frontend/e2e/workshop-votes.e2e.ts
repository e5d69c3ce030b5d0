import { v7 as uuidv7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { axe, startBrowser } from "./browser";
import { Office, type Place } from "./office";
import { PHONE, Phone } from "./phone";
import { openStudio } from "./studio";

const browser = startBrowser();

describe("other ways of voting, by keys", () => {
  let place: Place;

  beforeAll(async () => {
    place = await (await Office.open()).place("link");
  });

  /** A workshop in which people vote on two cards; the phone has joined it. */
  async function voting(voteMethod: string) {
    const studio = await openStudio(await browser.device(), "/development/workshops");
    const send = async (method: "post" | "put", path: string, data: object) => {
      const reply = await studio.request[method](`/api/v1/${path}`, { data });
      expect(reply.ok(), await reply.text()).toBe(true);
      return reply;
    };
    const { organisationId, museumId } = place;
    const made = await send("post", "workshops", {
      organisationId,
      title: { en: "Workshop" },
      prompt: { en: "What next?" },
      heldOn: new Date().toISOString().slice(0, 10),
      museumIds: [museumId],
      findingIds: [],
      voteMethod,
    });
    const { id, joinCode } = await made.json();
    const to = (step: string) => send("put", `workshops/${id}/step`, { step });
    await to("gather");
    for (const text of ["Longer hours", "More chairs"]) {
      await send("put", `workshops/${id}/cards/${uuidv7()}`, { text, language: "en" });
    }
    await to("vote");
    const phone = await Phone.at(await browser.device(PHONE), `/workshop#${joinCode}`);
    await phone.join("customer");
    await phone.isAt(".choice");
    await studio.goto(`/development/workshops/${id}?lang=en`);
    await studio.getByText("0 of 1 have voted").waitFor();
    return { studio, phone, to };
  }

  test("a ranking is put in order, moved and counted", async () => {
    const { studio, phone, to } = await voting("ranking");
    const { page } = phone;
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).focus();
      await page.keyboard.press("Enter");
    };
    await press("Pick as number 1: Longer hours");
    await press("Pick as number 2: More chairs");
    await press("Up: More chairs");
    await expect
      .poll(() => page.locator(".ranked .choice-title").allTextContents())
      .toEqual(["More chairs", "Longer hours"]);
    await axe(page);
    await studio.getByText("1 of 1 have voted").waitFor();
    await page.reload();
    await expect
      .poll(() => page.locator(".ranked .choice-title").allTextContents())
      .toEqual(["More chairs", "Longer hours"]);
    await to("choose");
    await expect.poll(() => studio.locator(".bar-label").allTextContents()).toEqual(["More chairs", "Longer hours"]);
    await studio.getByText("2 points · 1 voter").waitFor();
    await axe(studio);
    await Promise.all([page.context().close(), studio.context().close()]);
  });

  test("impact and effort are set in steps, drawn and told in figures", async () => {
    const { studio, phone, to } = await voting("impact-effort");
    const { page } = phone;
    const chairs = page.locator(".choice", { hasText: "More chairs" });
    await chairs.getByRole("radio").first().focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator(".impact-dot").count()).toBe(1);
    await axe(page);
    await studio.getByText("1 of 1 have voted").waitFor();
    await to("choose");
    const row = studio.getByRole("row", { name: /More chairs/ });
    await expect.poll(() => row.getByRole("cell").allTextContents()).toEqual(["5.0", "1.0", "1"]);
    await studio.locator(".impact-label", { hasText: "More chairs" }).waitFor();
    await axe(studio);
    await Promise.all([page.context().close(), studio.context().close()]);
  });
});
