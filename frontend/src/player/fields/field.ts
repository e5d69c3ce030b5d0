import type { Answer } from "../engine/answers";
import type { Question } from "../engine/definition";

/** What the player hands to the field of a question. */
export interface FieldProps<Q extends Question = Question, A extends Answer = Answer> {
  readonly question: Q;
  readonly answer: A | undefined;
  readonly onAnswer: (answer: A | undefined) => void;
  /** One tap of a finger or mouse answered the whole question. */
  readonly onDone: () => void;
  readonly aria: FieldAria;
}

/** How the field is tied to the heading, hint and message around it. */
export interface FieldAria {
  readonly "aria-labelledby": string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-required": boolean;
  readonly "aria-invalid": boolean;
}
