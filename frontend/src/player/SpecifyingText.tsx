import { useId } from "react";
import type { Specifying } from "./engine/contract";
import { TextField } from "./fields/TextField";
import { ProblemMessage } from "./ProblemMessage";
import { Words } from "./Speech";

interface SpecifyingTextProps {
  readonly specifying: Specifying;
  readonly onAnswer: (text: string | undefined) => void;
}

/** Asks for words about an option that was chosen, below the options. */
export function SpecifyingText({ specifying: { question, answer, required, problem }, onAnswer }: SpecifyingTextProps) {
  const id = useId();
  return (
    <section className="specifying" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} data-read="">
        <Words of={question.text} />
      </h2>
      {question.help && (
        <p className="help" id={`${id}-help`} data-read="">
          <Words of={question.help} />
        </p>
      )}
      <ProblemMessage problem={problem} id={`${id}-problem`} />
      <TextField
        question={question}
        // The engine lets no other answer through than one of the question's type.
        answer={answer as string | undefined}
        onAnswer={onAnswer}
        onDone={() => {}}
        aria={{
          "aria-labelledby": `${id}-heading`,
          "aria-describedby":
            [question.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ") || undefined,
          "aria-required": required,
          "aria-invalid": problem !== undefined,
        }}
      />
    </section>
  );
}
