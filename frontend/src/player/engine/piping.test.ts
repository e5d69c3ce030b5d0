import { describe, expect, it } from "vitest";
import type { Answers } from "./answers";
import type { Question } from "./definition";
import { say } from "./localized";
import { piped } from "./piping";

const questions: readonly Question[] = [
  {
    key: "motives",
    type: "multiple",
    text: {},
    options: [
      { key: "art", text: { fi: "taide", sv: "konst" } },
      { key: "rain", text: { fi: "sade", sv: "{{age}}" } },
      { key: "peace", text: { fi: "rauha", sv: "lugn" } },
    ],
  },
  { key: "age", type: "single", text: {}, options: [{ key: "65-74", text: { fi: "65–74 vuotta", sv: "65–74 år" } }] },
  { key: "temperature", type: "number", text: {}, scale: { min: 0, max: 2000, step: 0.5 } },
  { key: "name", type: "text", text: {} },
  { key: "agree", type: "consent", text: {} },
];

const filled = (text: string, answers: Answers, lang = "fi") =>
  piped({ text, lang }, questions, answers, (texts) => say(texts, lang, "fi")).text;

describe("an earlier answer in a text", () => {
  it("reads as the visitor chose it, in the visitor's language", () => {
    expect(filled("Kerroit: {{motives}}.", { motives: ["art", "rain", "peace"] })).toBe(
      "Kerroit: taide, sade ja rauha.",
    );
    expect(filled("Du är {{age}}.", { age: "65-74" }, "sv")).toBe("Du är 65–74 år.");
    expect(filled("Lämpötila {{temperature}}", { temperature: 1021.5 })).toBe(
      "Lämpötila 1 021,5".replace(" 0", "\u00a00"),
    );
  });

  it("gives way to other words where there is none", () => {
    expect(filled("Hei {{name|ystävä}}!", {})).toBe("Hei ystävä!");
    expect(filled("Hei {{name}}!", {})).toBe("Hei …!");
    expect(filled("Hei {{nobody|ystävä}}!", {})).toBe("Hei ystävä!");
    expect(filled("Suostut: {{agree|ehkä}}", { agree: true })).toBe("Suostut: ehkä");
  });

  it("is only words, whatever it says", () => {
    expect(filled("Hei {{name}}!", { name: "<b>{{age}}</b> $& $1" })).toBe("Hei <b>{{age}}</b> $& $1!");
    expect(filled("{{motives}}", { motives: ["rain"] }, "sv")).toBe("{{age}}");
  });

  it("leaves braces alone that stand for no answer", () => {
    expect(filled("{{ }} {name} {{Age}}", { name: "Aino" })).toBe("{{ }} {name} {{Age}}");
  });
});
