import { describe, expect, it } from "vitest";
import cases from "../../../../backend/src/test/resources/text-cases.json";
import type { Question } from "./definition";
import { Scenario } from "./scenario";
import { asStored } from "./text";

describe("a text reads for the player as the server stores it", () => {
  it.each(cases)("$name", ({ written, stored }) => {
    expect(asStored(written)).toBe(stored);
  });

  it("and half a character, which the server would refuse, goes", () => {
    expect(asStored("a\ud83d")).toBe("a");
  });
});

describe("what hangs on a text", () => {
  const text = { en: "?" };
  const name: Question = { key: "name", type: "text", text, maxLength: 5 };
  const why: Question = { key: "why", type: "consent", text, visibleWhen: "size(answers.name) >= 5" };

  it("is decided on what is stored, while what is written stays as it is", () => {
    const visit = new Scenario([name, why]);
    visit.answer("boat ");
    expect(visit.step).toMatchObject({ total: 1, answer: "boat " });
    visit.answer("kylla\u0308").next();
    expect(visit.step).toMatchObject({ total: 2, question: { key: "why" } });
  });

  it("is asked for again where only control characters were written", () => {
    new Scenario([{ ...name, required: true }, why]).answer("\u0001").next().isRefused("required");
  });
});
