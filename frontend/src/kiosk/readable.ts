/** Words to be read aloud, in one language. */
export interface Piece {
  readonly text: string;
  readonly lang: string;
}

/**
 * What there is to read aloud on the screen, in its order: every element marked by `data-read`, which may give other words
 * than those to be seen.
 */
export function readable(root: Element): readonly Piece[] {
  return [...root.querySelectorAll<HTMLElement>("[data-read]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({ text: wordsOf(element), lang: languageOf(element) }))
    .filter(({ text }) => text !== "");
}

function wordsOf(element: HTMLElement): string {
  return (element.dataset.read || element.textContent).replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();
}

/** Of the words inside where they say it, without the variant for easy language: no voice has one. */
function languageOf(element: HTMLElement): string {
  const speaking = element.querySelector<HTMLElement>("[lang]") ?? element.closest<HTMLElement>("[lang]");
  return (speaking?.lang ?? "").replace(/-simple$/, "");
}
