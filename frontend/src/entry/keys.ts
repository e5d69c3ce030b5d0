/** The digits of one number come within this time of each other. */
const PAUSE_MS = 800;

export type Typed = { readonly digits: string; readonly at: number };

/**
 * One more digit: it goes on with the number that was begun, where that makes one of the choices (1, then 10), and
 * begins anew where it does not. `choice` is the index of what it makes, if anything.
 */
export function typed(choices: readonly string[], before: Typed | undefined, digit: string, at: number) {
  const begun = before && at - before.at < PAUSE_MS ? before.digits : "";
  const goesOn = choices.indexOf(begun + digit);
  const choice = goesOn >= 0 ? goesOn : choices.indexOf(digit);
  return { choice, typed: { digits: goesOn >= 0 ? begun + digit : digit, at } };
}

export const isDigit = ({ key, ctrlKey, metaKey, altKey }: React.KeyboardEvent) =>
  /^\d$/.test(key) && !ctrlKey && !metaKey && !altKey;

/** A field that Enter goes on to, and from: a group of choices is one. */
const STOP = "[data-entry]";
const FOCUSABLE = "input:checked, [tabindex='0'], input, textarea";

/** Puts the focus on a field, at the choice that was made in it. */
export function enter(stop: Element | null | undefined) {
  const field = stop?.querySelector<HTMLElement>(FOCUSABLE);
  field?.focus();
  if (field instanceof HTMLInputElement && field.type === "text") field.select();
}

/** Goes on to the field after the one that has the focus; false after the last. */
export function goOn(form: HTMLElement): boolean {
  const stops = [...form.querySelectorAll(STOP)];
  const here = document.activeElement?.closest(STOP);
  const next = here ? stops[stops.indexOf(here) + 1] : stops[0];
  enter(next);
  return next !== undefined;
}

export const isInField = (target: EventTarget) => target instanceof Element && target.closest(STOP) !== null;
