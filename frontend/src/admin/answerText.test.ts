import { expect, test } from "vitest";
import type { Question } from "../api/types";
import { answerText } from "./answerText";

const reader = { read: (text: { en?: string }) => text.en ?? "", yes: "Yes", no: "No" };
const question = {
  key: "services",
  type: "matrix",
  text: { en: "Services" },
  rows: [{ key: "cafe", text: { en: "Café" } }],
  options: [{ key: "good", text: { en: "Good" } }],
} as unknown as Question;

test("says an answer in the words of its question", () => {
  expect(answerText({ cafe: "good", cellar: 3 }, question, reader)).toBe("Café: Good; cellar: 3");
  expect(answerText(["good", "odd"], question, reader)).toBe("Good, odd");
  expect(answerText(true, question, reader)).toBe("Yes");
});

test("says what it does not know as it is", () => {
  expect(answerText("Liian kuuma", undefined, reader)).toBe("Liian kuuma");
  expect(answerText(6, undefined, reader)).toBe("6");
  expect(answerText(null, undefined, reader)).toBe("null");
});
