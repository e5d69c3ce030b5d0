import { useLingui } from "@lingui/react/macro";
import { useEffect, useId, useRef } from "react";
import type { Move, Step } from "./engine/contract";
import { Field } from "./fields/Field";
import { ProblemMessage } from "./ProblemMessage";
import { SpecifyingText } from "./SpecifyingText";
import { useSay, Words } from "./Speech";
import { Steps } from "./Steps";

interface ScreenProps {
  readonly step: Step;
  readonly onMove: (move: Move) => void;
  readonly onDone: () => void;
  readonly onLeave?: () => void;
}

/** Longer questions than this are set smaller. */
const LONG_TEXT = 110;

/** One question: progress, heading, what is wrong, the field, and the way on. A new question is a new Screen. */
export function Screen({ step, onMove, onDone, onLeave }: ScreenProps) {
  const { question, title, answer, problem, required } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const long = useSay()(question.text).text.length > LONG_TEXT;
  const described = [question.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean);

  useEffect(() => {
    // In a frame, as of the preview, it does not take the focus away from the page around.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);

  return (
    <form
      className="screen"
      data-type={question.type}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onMove({ kind: "next" });
        document.getElementById(`${id}-problem`)?.focus();
      }}
    >
      <Progress step={step} />
      <div className="screen-body">
        <div className="ask">
          {title && (
            <p className="over" data-read="">
              <Words of={title} />
            </p>
          )}
          <h1 ref={heading} id={`${id}-heading`} tabIndex={-1} data-long={long || undefined} data-read="">
            <Words of={question.text} />
          </h1>
          {question.help && (
            <p className="help" id={`${id}-help`} data-read="">
              <Words of={question.help} />
            </p>
          )}
          <ProblemMessage problem={problem} id={`${id}-problem`} />
        </div>
        <Field
          question={question}
          answer={answer}
          onAnswer={(given) => onMove({ kind: "answer", answer: given })}
          onDone={onDone}
          aria={{
            "aria-labelledby": `${id}-heading`,
            "aria-describedby": described.join(" ") || undefined,
            "aria-required": required,
            "aria-invalid": problem !== undefined,
          }}
        />
        {step.specifying.map((specifying) => (
          <SpecifyingText
            key={specifying.question.key}
            specifying={specifying}
            onAnswer={(given) => onMove({ kind: "answer", answer: given, to: specifying.question.key })}
          />
        ))}
      </div>
      <Steps step={step} onMove={onMove} {...(onLeave && { onLeave })} />
    </form>
  );
}

function Progress({ step: { number, total } }: { step: Step }) {
  const { t } = useLingui();
  return (
    <div className="progress">
      <progress value={number - 1} max={total} aria-label={t`Progress`} />
      <span>
        {number} / {total}
      </span>
    </div>
  );
}
