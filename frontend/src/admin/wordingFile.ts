import type { InstrumentWording } from "../api/types";

type Texts = InstrumentWording["texts"];

const WORDS = ["instruction", "minLabel", "maxLabel", "notice"] as const;

/** The texts of a wording in a file: JSON as the API takes it, `{"texts": {"items": {...}, ...}}`, or the texts alone. */
export function textsIn(file: string): Texts | undefined {
  const whole = parsed(file);
  const texts = isObject(whole) && isObject(whole.texts) ? whole.texts : whole;
  if (!isObject(texts) || !isWords(texts.items)) return undefined;
  const some = WORDS.flatMap((name) => (typeof texts[name] === "string" ? [[name, texts[name]] as const] : []));
  return {
    ...Object.fromEntries(some),
    items: texts.items,
    ...(isWords(texts.labels) && { labels: texts.labels }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isWords = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((words) => typeof words === "string");
