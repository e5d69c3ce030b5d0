import { useId } from "react";
import type { Answer } from "../player/engine/answers";
import type { Question } from "../player/engine/definition";
import type { Problem } from "../player/engine/problem";
import { AnswerEntry } from "./AnswerEntry";
import { Said } from "./Said";
import { useGapWords } from "./useGapWords";

type QuestionEntryProps = {
  question: Question;
  number: number | undefined;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
  problem: Problem | undefined;
  language: string;
};

/** One question of the sheet, under the number that it has there. */
export function QuestionEntry({ question, number, answer, onAnswer, problem, language }: QuestionEntryProps) {
  const tell = useGapWords();
  const id = useId();
  const wrong = problem && `${id}-problem`;
  return (
    <section className="entry-question" data-key={question.key}>
      <h3 id={id} className="entry-text-of">
        <span className="entry-number-of">{number}</span> <Said text={question.text} />
      </h3>
      <AnswerEntry
        question={question}
        answer={answer}
        onAnswer={onAnswer}
        language={language}
        labelledBy={id}
        describedBy={wrong}
        isInvalid={problem !== undefined}
      />
      {problem && (
        <p id={wrong} className="field-error">
          {tell(problem)}
        </p>
      )}
    </section>
  );
}
