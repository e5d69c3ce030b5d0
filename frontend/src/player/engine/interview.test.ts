import { describe, expect, it, test } from "vitest";
import type { Question } from "./definition";
import { Scenario } from "./scenario";

const text = { en: "How was it?" };
const rating = (key: string, more: Partial<Question> = {}) =>
  ({ key, type: "rating", text, scale: { min: 1, max: 5 }, ...more }) as Question;
const comment = (more: Partial<Question> = {}) => ({ key: "comment", type: "text", text, ...more }) as Question;

describe("an interview", () => {
  it("asks one question after the other and finishes after the last", () => {
    const visit = new Scenario([rating("overall"), rating("cafe")]);
    visit.sees("overall").answer(4).next().sees("cafe").answer(2).next();
    expect(visit.finished).toBe(true);
    expect(visit.answers).toEqual({ overall: 4, cafe: 2 });
  });

  it("goes back to what was answered, and no farther than the first question", () => {
    const visit = new Scenario([rating("overall"), rating("cafe")]);
    visit.answer(4).next().back().sees("overall").back().sees("overall");
    expect(visit.step).toMatchObject({ answer: 4, isFirst: true, number: 1, total: 2 });
  });

  it("leaves an optional question unanswered by an absent key", () => {
    const visit = new Scenario([comment(), rating("overall")]);
    visit.answer("  ").next().next();
    expect(visit.answers).toEqual({});
    expect(visit.finished).toBe(true);
  });

  it("refuses to leave a required question and forgives once it is answered", () => {
    const visit = new Scenario([rating("overall", { required: true }), comment()]);
    visit.next().sees("overall").isRefused("required").answer(3);
    expect(visit.step?.problem).toBeUndefined();
    visit.next().sees("comment");
  });

  it("does not complain before an attempt to go on", () => {
    expect(new Scenario([rating("overall", { required: true })]).step?.problem).toBeUndefined();
  });

  it("opens a question by the answer to another", () => {
    const visit = new Scenario([
      rating("overall"),
      comment({ visibleWhen: "has(answers.overall) && answers.overall <= 2.0" }),
    ]);
    expect(visit.step).toMatchObject({ total: 1, isLast: true });
    visit.answer(2);
    expect(visit.step).toMatchObject({ total: 2, isLast: false });
    visit.next().sees("comment");
  });

  it("requires a question by the answer to another", () => {
    const visit = new Scenario([rating("overall"), comment({ requiredWhen: "answers.overall <= 2.0" })]);
    visit.answer(1).next().next().isRefused("required").back().answer(5).next().next();
    expect(visit.finished).toBe(true);
  });

  it("drops the answer to a question that became invisible, and what hangs on it", () => {
    const visit = new Scenario([
      rating("overall"),
      comment({ key: "why", visibleWhen: "answers.overall <= 2.0" }),
      comment({ key: "more", visibleWhen: "has(answers.why)" }),
    ]);
    visit.answer(1).next().answer("Cold").next().answer("Really cold").back().back().answer(5);
    expect(visit.answers).toEqual({ overall: 5 });
    expect(visit.step?.total).toBe(1);
  });

  it("drops a dependent answer that stands before what it hangs on", () => {
    const visit = new Scenario([
      comment({ visibleWhen: "!has(answers.overall) || has(answers.why)" }),
      rating("overall"),
      comment({ key: "why", visibleWhen: "answers.overall <= 2.0" }),
    ]);
    visit.sees("comment").answer("Early").next().answer(1);
    expect(visit.answers).toEqual({ overall: 1 });
  });

  it("returns to a question that a later answer opened before it lets the visitor finish", () => {
    const visit = new Scenario([comment({ required: true, visibleWhen: "answers.overall <= 2.0" }), rating("overall")]);
    visit.sees("overall").answer(1).next().sees("comment").isRefused("required").answer("Cold").next().next();
    expect(visit.finished).toBe(true);
  });

  it("hides a question whose condition cannot be evaluated", () => {
    const visit = new Scenario([
      rating("overall"),
      rating("unguarded", { visibleWhen: "answers.missing > 1.0" }),
      rating("unreadable", { visibleWhen: "answers." }),
      rating("numeric", { visibleWhen: "1.0 + 1.0" }),
    ]);
    expect(visit.step?.total).toBe(1);
  });

  it("goes on where it was left", () => {
    const questions = [rating("overall"), rating("cafe")];
    const visit = new Scenario(questions, { answers: { overall: 4, gone: 1 }, at: "cafe" });
    expect(visit.sees("cafe").answers).toEqual({ overall: 4 });
  });

  it("goes on by itself but never finishes by itself", () => {
    const visit = new Scenario([rating("overall"), rating("cafe")]);
    visit.answer(4).advance().sees("cafe").answer(2).advance().sees("cafe").next();
    expect(visit.finished).toBe(true);
  });

  it("begins at the first question when the one it was left at is gone", () => {
    new Scenario([rating("overall")], { answers: {}, at: "gone" }).sees("overall");
  });

  it("has nothing to ask when no question is visible", () => {
    const visit = new Scenario([comment({ visibleWhen: "false" })]);
    expect(visit.finished).toBe(true);
    expect(visit.step).toBeUndefined();
  });

  it("wants every row of a required matrix", () => {
    const rows = [
      { key: "cafe", text },
      { key: "shop", text },
    ];
    const visit = new Scenario([
      { key: "services", type: "matrix", text, rows, scale: { min: 1, max: 5 }, required: true },
    ]);
    visit.answer({ cafe: 3 }).next().isRefused("rows-missing").answer({ cafe: 3, shop: 4 }).next();
    expect(visit.finished).toBe(true);
  });

  it("never requires an answer to words between the questions", () => {
    const visit = new Scenario([{ key: "hello", type: "info", text, required: true }]);
    expect(visit.next().finished).toBe(true);
  });
});

test("chosen options stand in the order of the questionnaire, in whichever they are shown", () => {
  const options = ["a", "b", "c", "d"].map((key) => ({ key, text }));
  const shuffled = { key: "m", type: "multiple", text, order: "random", options } as Question;
  const visit = new Scenario([shuffled], undefined, "0199f3a0-0000-7000-8000-000000000002");
  const shown = visit.step?.question.type === "multiple" ? visit.step.question.options.map(({ key }) => key) : [];
  expect(shown).not.toEqual(["a", "b", "c", "d"]);
  visit.answer(shown);
  expect(visit.answers).toEqual({ m: ["a", "b", "c", "d"] });
});

describe("an option that asks for words", () => {
  const motive = (key: string) => ({ key, text });
  const motives = {
    key: "motives",
    type: "multiple",
    text,
    options: [motive("art"), motive("other"), { ...motive("none"), exclusive: true }],
  } as Question;
  const more = comment({ required: true, specifies: { question: "motives", option: "other" } } as Partial<Question>);

  it("asks for them on the same screen, once it is chosen", () => {
    const visit = new Scenario([motives, more, rating("overall")]);
    expect(visit.step).toMatchObject({ total: 2, specifying: [] });
    visit.answer(["art", "other"]);
    expect(visit.step).toMatchObject({ total: 2, specifying: [{ question: { key: "comment" }, required: true }] });
    visit.say("comment", "A school project").next().sees("overall").answer(4).next();
    expect(visit.answers).toEqual({ motives: ["art", "other"], comment: "A school project", overall: 4 });
  });

  it("keeps the screen where words are missing, and forgets them with the option", () => {
    const visit = new Scenario([motives, more, rating("overall")]);
    visit.answer(["other"]).next().sees("motives");
    expect(visit.step).toMatchObject({ problem: undefined, specifying: [{ problem: { code: "required" } }] });
    visit.say("comment", "Rain").answer(["art"]).next().sees("overall");
    expect(visit.answers).toEqual({ motives: ["art"] });
  });

  it("is not left by a tap, so that the words can be written", () => {
    const single = { ...motives, key: "motives", type: "single" } as Question;
    const visit = new Scenario([single, more, rating("overall")]);
    visit.answer("other").advance().sees("motives").answer("art").advance().sees("overall");
  });

  it("is taken from stored progress only where it fits", () => {
    const visit = new Scenario([motives, more], {
      answers: { motives: ["art", "none"], comment: "Rain" },
      at: undefined,
    });
    expect(visit.answers).toEqual({});
  });
});
