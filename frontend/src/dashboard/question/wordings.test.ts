import { expect, test } from "vitest";
import type { Definition, Question } from "../../api/types";
import { wordingsOf } from "./wordings";

const version = (number: number, ...questions: Question[]) => ({
  number,
  definition: { pages: [{ key: "p", questions }] } as unknown as Definition,
});
const asked = (fi: string, options: string[] = []): Question => ({
  key: "age",
  type: "single",
  text: { fi },
  options: options.map((key) => ({ key, text: { fi: key } })),
});

test("versions that word a question alike stand together, the newest first", () => {
  const wordings = wordingsOf("age", [version(1, asked("Ikä")), version(2, asked("Ikä")), version(3, asked("Ikäsi?"))]);
  expect(wordings.map(({ versions }) => versions)).toEqual([[3], [1, 2]]);
  expect(wordings[0]?.texts).toEqual([{ of: "question", key: "question", text: { fi: "Ikäsi?" } }]);
});

test("an option that comes or goes is another wording, and a version without the question is none", () => {
  const wordings = wordingsOf("age", [
    version(1, asked("Ikä", ["a"])),
    version(2),
    version(3, asked("Ikä", ["a", "b"])),
  ]);
  expect(wordings.map(({ versions }) => versions)).toEqual([[3], [1]]);
  expect(wordings[0]?.texts.map(({ key }) => key)).toEqual(["question", "a", "b"]);
});
