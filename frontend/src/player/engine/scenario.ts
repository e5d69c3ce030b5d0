import { expect } from "vitest";
import type { Answer, Answers } from "./answers";
import type { Move } from "./contract";
import type { Definition, Question } from "./definition";
import { begin, type Interview, move, type Progress, step } from "./interview";
import { Survey } from "./survey";

/** Drives an interview as a visitor would and says what the visitor meets. For tests. */
export class Scenario {
  private interview: Interview;

  constructor(questions: readonly Question[], progress?: Progress, seed?: string) {
    this.interview = begin(new Survey(asking(questions), seed), progress);
  }

  get answers(): Answers {
    return this.interview.answers;
  }

  get finished(): boolean {
    return this.interview.finished;
  }

  get step() {
    return step(this.interview);
  }

  sees(key: string): this {
    expect(this.step?.question.key).toBe(key);
    return this;
  }

  isRefused(code: string): this {
    expect(this.step?.problem?.code).toBe(code);
    return this;
  }

  answer(answer: Answer | undefined): this {
    return this.do({ kind: "answer", answer });
  }

  /** Answers a text beside the question on the screen. */
  say(to: string, words: string): this {
    return this.do({ kind: "answer", answer: words, to });
  }

  next(): this {
    return this.do({ kind: "next" });
  }

  advance(): this {
    return this.do({ kind: "advance" });
  }

  back(): this {
    return this.do({ kind: "back" });
  }

  private do(wanted: Move): this {
    this.interview = move(this.interview, wanted);
    return this;
  }
}

/** A definition of one page with these questions. */
function asking(questions: readonly Question[]): Definition {
  return { languages: ["en"], defaultLanguage: "en", title: { en: "A visit" }, pages: [{ key: "page", questions }] };
}
