import type { Definition } from "../api/types";
import { withValue } from "./document";
import { easyOf, isEasy, pathIn, textGroups } from "./texts";

// What can be done to the languages of a definition. Every function gives a new one and leaves the old one as it was.

/** As many as the API takes. */
export const MOST_LANGUAGES = 20;
const LONGEST_TAG = 35;

/** How a tag is written, if it is one that a survey can be in; easy language is no language of its own. */
export function canonicalTag(written: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim());
    return tag && tag.length <= LONGEST_TAG && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && !isEasy(tag)
      ? tag
      : undefined;
  } catch {
    return undefined;
  }
}

export const withLanguage = (definition: Definition, tag: string): Definition => ({
  ...definition,
  languages: [...definition.languages.filter((one) => one !== tag), tag],
});

/** Without these languages and all that is said in them, in easy words as well. The main language stays. */
export function withoutLanguages(definition: Definition, tags: readonly string[]): Definition {
  const gone = tags.filter((tag) => tag !== definition.defaultLanguage);
  const released = gone.reduce((now, tag) => withHeld(now, tag, false), definition);
  const left = { ...released, languages: definition.languages.filter((tag) => !gone.includes(tag)) };
  return gone.reduce((now, tag) => withoutTexts(withoutTexts(now, tag), easyOf(tag)), left);
}

/** Without the texts under one tag, easy or not; an optional text that has nothing left goes as well. */
export function withoutTexts(definition: Definition, tag: string): Definition {
  return textGroups(definition)
    .flatMap(({ texts }) => texts)
    .reduce((now, { pointer, isOptional, texts }) => {
      if (texts[tag] === undefined) return now;
      const { [tag]: _, ...others } = texts;
      const left = isOptional && Object.keys(others).length === 0 ? undefined : others;
      return withValue(now, pathIn(pointer), left);
    }, definition);
}

/** Worked on, but not shown to visitors; or shown again. */
export function withHeld(definition: Definition, tag: string, isHeld: boolean): Definition {
  const { heldBack = [], ...others } = definition;
  const rest = heldBack.filter((one) => one !== tag);
  const held = isHeld ? [...rest, tag] : rest;
  return held.length > 0 ? { ...others, heldBack: held } : others;
}

/** With another language to stand in where a text is missing, which visitors must get. */
export const withMain = (definition: Definition, tag: string): Definition => ({
  ...withHeld(definition, tag, false),
  defaultLanguage: tag,
});

/** The draft as far as visitors get it: without the texts of any language that is not shown, the survey's or not. */
export function shownPart(definition: Definition): Definition {
  const left = withoutLanguages(definition, definition.heldBack ?? []);
  const shown = left.languages.flatMap((tag) => [tag, easyOf(tag)]);
  const written = textGroups(left).flatMap(({ texts }) => texts.flatMap((one) => Object.keys(one.texts)));
  return [...new Set(written)].filter((tag) => !shown.includes(tag)).reduce(withoutTexts, left);
}
