import type { Question } from "../api/types";
import type { LocalizedText } from "../i18n/localized";
import { isObject } from "./refused";

type Reader = { read: (text: LocalizedText) => string; yes: string; no: string };

/** An answer of whatever shape, in the words of its question where it has some. */
export function answerText(answer: unknown, question: Question | undefined, reader: Reader): string {
  const named = (key: string, choices = [...(question?.options ?? []), ...(question?.rows ?? [])]) => {
    const text = choices.find((choice) => choice.key === key)?.text;
    return text ? reader.read(text) : key;
  };
  if (typeof answer === "string") return named(answer);
  if (typeof answer === "boolean") return answer ? reader.yes : reader.no;
  if (Array.isArray(answer)) return answer.map((one) => answerText(one, question, reader)).join(", ");
  if (isObject(answer)) {
    return Object.entries(answer)
      .map(([row, value]) => `${named(row)}: ${answerText(value, question, reader)}`)
      .join("; ");
  }
  return JSON.stringify(answer);
}
