import type { Page } from "playwright-core";
import { expect } from "vitest";
import { boxOf } from "./hands";

/** Drags a card onto the cards of a group, as a hand does: moves on until the group shows that it would take it. */
export async function drag(page: Page, text: string, group: string) {
  const card = page.locator(".workshop-card", { has: page.getByText(text, { exact: true }) }).first();
  const target = page.locator(".workshop-group", { hasText: group }).locator(".workshop-cards");
  await card.scrollIntoViewIfNeeded();
  const from = await boxOf(card.locator(".workshop-words"));
  await page.mouse.move(from.x + 20, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height / 2 + 12, { steps: 4 });
  await page.locator(".workshop-card[data-dragged]").first().waitFor();
  let steps = 0;
  await expect
    .poll(async () => {
      const to = await boxOf(target);
      steps += 1;
      await page.mouse.move(to.x + 60 + (steps % 2), to.y + 20, { steps: 12 });
      return target.getAttribute("data-target");
    })
    .not.toBeNull();
  await page.mouse.up();
}
