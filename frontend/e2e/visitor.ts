import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Answer, Answers } from "../src/player/engine/answers";
import {
  type Definition,
  type Item,
  npsScale,
  type Question,
  type Scale,
  valuesOf,
} from "../src/player/engine/definition";
import type { Submission } from "../src/player/engine/submission";
import { type Hand, pointer } from "./hands";

const WORDS = {
  fi: { next: "Seuraava", skip: "Ohita", send: "Lähetä", thanks: "Kiitos", again: "Seuraava vastaaja" },
  sv: { next: "Nästa", skip: "Hoppa över", send: "Skicka", thanks: "Tack", again: "Nästa besökare" },
  en: { next: "Next", skip: "Skip", send: "Send", thanks: "Thank you", again: "Next visitor" },
};
/** Where a kiosk sends answers. */
export const BATCH = "/api/v1/submissions/batch";
export const SUBMISSIONS = `**${BATCH}`;
const LANGUAGE_NAMES = { fi: "Suomi", sv: "Svenska", en: "English" };

export type Spoken = keyof typeof WORDS;

/** Moments at which a test may look at the screen. */
interface Glances {
  readonly asked?: () => Promise<void>;
  /** After a tap the next question may be there already. */
  readonly answered?: () => Promise<void>;
}

/** Somebody in front of the player, who reads one language and knows what to answer. */
export class Visitor {
  readonly page: Page;
  readonly words: (typeof WORDS)[Spoken];
  readonly #definition: Definition;
  readonly #language: Spoken;
  readonly #hand: Hand;

  constructor(page: Page, definition: Definition, language: Spoken, hand: Hand = pointer(page)) {
    this.page = page;
    this.words = WORDS[language];
    this.#definition = definition;
    this.#language = language;
    this.#hand = hand;
  }

  /** From the welcome screen of a shared tablet to the first question. */
  async begin() {
    await this.#hand.press(this.page.getByRole("button", { name: LANGUAGE_NAMES[this.#language] }));
  }

  /** Answers the questions that have an answer and passes the others, up to and with the last one; does not send. */
  async answerAll(answers: Answers, { asked, answered }: Glances = {}) {
    for (const question of this.#definition.pages.flatMap((page) => page.questions)) {
      const answer = answers[question.key];
      const text = question.text[this.#language] ?? "";
      const heading = this.page.getByRole("heading", { level: 1, name: text, exact: true });
      if (answer === undefined && question.visibleWhen) continue;
      await heading.waitFor();
      await asked?.();
      if (answer !== undefined) {
        await this.answer(question, answer);
        await answered?.();
      }
      if (await this.button(this.words.send).isVisible()) return;
      await this.#goOn(heading);
    }
  }

  /** Sends, and yields what the browser sent. */
  async send(): Promise<Submission & { readonly id: string }> {
    const [request] = await Promise.all([
      this.page.waitForRequest(SUBMISSIONS),
      this.#hand.press(this.button(this.words.send)),
    ]);
    return request.postDataJSON().submissions.at(-1);
  }

  async isThanked() {
    await this.page.getByRole("heading", { level: 1, name: this.words.thanks }).waitFor();
  }

  button(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** A tap may have gone on by itself. */
  async #goOn(heading: Locator) {
    const onward = this.button(this.words.next).or(this.button(this.words.skip));
    await heading.waitFor({ state: "hidden", timeout: 700 }).catch(() => this.#hand.press(onward));
  }

  async answer(question: Question, answer: Answer) {
    const hand = this.#hand;
    const field = this.page.locator("form.screen");
    const cells = Object.entries(answer);
    switch (question.type) {
      case "rating":
        return hand.choose(field, indexOn(question.scale, answer));
      case "nps":
        return hand.choose(field, indexOn(npsScale, answer));
      case "single":
        return hand.choose(
          field,
          question.options.findIndex(({ key }) => key === answer),
        );
      case "consent":
        return hand.choose(field, answer ? 0 : 1);
      case "slider":
        return hand.slide(
          field.getByRole("slider"),
          indexOn(question.scale, answer),
          valuesOf(question.scale).length - 1,
        );
      case "number":
        return hand.write(field.getByRole("textbox"), String(answer));
      case "text":
        return hand.write(field.getByRole("textbox"), String(answer));
      case "multiple":
        for (const key of answer as readonly string[])
          await hand.press(field.getByRole("checkbox", { name: this.#name(question.options, key) }));
        return;
      case "ranking":
        for (const key of answer as readonly string[])
          await hand.press(field.getByRole("button", { name: this.#name(question.options, key) }).first());
        return;
      case "matrix":
        for (const [row, cell] of cells) {
          const group = field.getByRole("radiogroup", { name: this.#name(question.rows, row) });
          const index = question.options?.findIndex(({ key }) => key === cell) ?? indexOn(question.scale, cell);
          await hand.choose(group, index);
        }
        return;
      case "umbrella":
        for (const [row, value] of cells)
          await hand.feel(
            field.getByRole("slider", { name: this.#name(question.rows, row) }),
            indexOn(question.scale, value) + 1,
            valuesOf(question.scale).length,
          );
        return;
      case "instrument":
        for (const [item, value] of cells) {
          const group = field.getByRole("radiogroup", { name: this.#name(question.wording?.items ?? [], item) });
          await hand.choose(group, indexOn(question.wording?.scale, value));
        }
        return;
      case "info":
        throw new Error("nothing to answer");
    }
  }

  #name(items: readonly Item[], key: string): string {
    const name = items.find((item) => item.key === key)?.text[this.#language];
    expect(name).toBeDefined();
    return name ?? "";
  }
}

function indexOn(scale: Scale | undefined, value: unknown): number {
  const index = valuesOf(scale ?? { min: 1, max: 1 }).indexOf(Number(value));
  expect(index).toBeGreaterThanOrEqual(0);
  return index;
}
