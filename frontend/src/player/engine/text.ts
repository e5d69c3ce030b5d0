import type { Answers } from "./answers";

/** Blank at the ends: as the server has it, a space that does not break is none. */
const BLANKS = "[\\t\\n \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+";
const AROUND = new RegExp(`^${BLANKS}|${BLANKS}$`, "g");
const LINE_END = /\r\n?/g;
/** All but line breaks and tabs; and halves of characters, which cannot be sent. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/**
 * A text as the server stores it. Whatever is decided on a text - conditions, lengths, whether there is an answer at all -
 * is decided on this, or an answer that the visitor was let through with would be refused. The server holds to the same
 * cases: backend/src/test/resources/text-cases.json.
 */
export function asStored(text: string): string {
  return text.replace(LINE_END, "\n").replace(UNSEEN, "").normalize("NFC").replace(AROUND, "");
}

const known = new WeakMap<Answers, Answers>();

/** The answers with their texts as they are stored; those that are empty then are left out. */
export function storedAnswers(answers: Answers): Answers {
  const found = known.get(answers);
  if (found) return found;
  const stored = Object.fromEntries(
    Object.entries(answers)
      .map(([key, answer]) => [key, typeof answer === "string" ? asStored(answer) : answer] as const)
      .filter(([, answer]) => answer !== ""),
  );
  known.set(answers, stored);
  return stored;
}
