import type { Page } from "playwright-core";

/** Gives the browser voices, of which Chromium has none without a desktop, and keeps what they are told to say. */
export async function giveVoices(to: Page, ...languages: string[]) {
  await to.addInitScript((tags) => {
    const spoken: string[][] = [];
    const voices = tags.map((lang) => ({ lang, name: lang, voiceURI: lang, localService: true, default: false }));
    let speaking = false;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      pending: false,
      speak: ({ lang, text }: SpeechSynthesisUtterance) => {
        spoken.push([lang, text]);
        speaking = true;
      },
      cancel: () => {
        speaking = false;
      },
    });
    Object.defineProperty(synthesis, "speaking", { get: () => speaking });
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
  }, languages);
}

/** What the voices were told to say since this was last asked, each with its language. */
export function spokenOn(page: Page): Promise<string[][]> {
  return page.evaluate(() => (window as unknown as { spoken: string[][] }).spoken.splice(0));
}
