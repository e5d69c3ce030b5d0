import type { Answer } from "./answers";
import type { LocalizedText, Question, TextQuestion } from "./definition";
import type { Problem } from "./problem";

/** What a renderer sees of an interview at one moment. Types only: no renderer reaches behind it. */
export interface Step {
  readonly question: Question;
  readonly title: LocalizedText | undefined;
  readonly answer: Answer | undefined;
  readonly required: boolean;
  /** Set after an attempt to go on that this question refused, until its answer changes. */
  readonly problem: Problem | undefined;
  /** What is asked beside it about options that are chosen. */
  readonly specifying: readonly Specifying[];
  /** 1-based, among the questions that are visible now. */
  readonly number: number;
  readonly total: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface Specifying {
  readonly question: TextQuestion;
  readonly answer: Answer | undefined;
  readonly required: boolean;
  readonly problem: Problem | undefined;
}

/** What a renderer may ask for. `answer: undefined` takes the answer back. */
export type Move =
  /** Of the question on the screen, or of the text `to` beside it. */
  | { readonly kind: "answer"; readonly answer: Answer | undefined; readonly to?: string }
  | { readonly kind: "next" }
  /** One tap answered the question: goes on as `next` does, but never finishes. Sending stays the visitor's own act. */
  | { readonly kind: "advance" }
  | { readonly kind: "back" };
