import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ScaleQuestion } from "../engine/definition";
import { useSpokenLanguage } from "../Speech";
import { formatDecimal, parseDecimal } from "./decimal";
import type { FieldProps } from "./field";
import { stepped } from "./stepped";
import "./NumberField.css";

/** A number to type, with steppers for those who would rather tap. What does not parse is kept on show and refused. */
export function NumberField({ question: { scale }, answer, onAnswer, aria }: FieldProps<ScaleQuestion, number>) {
  const { t } = useLingui();
  const language = useSpokenLanguage();
  const [typed, setTyped] = useState(formatDecimal(answer, language));
  const [announced, setAnnounced] = useState("");

  const stepBy = (steps: number) => {
    const value = stepped(scale, answer, steps);
    const text = formatDecimal(value, language);
    setTyped(text);
    setAnnounced(text);
    onAnswer(value);
  };
  const low = formatDecimal(scale.min, language);
  const high = formatDecimal(scale.max, language);
  return (
    <div className="number-field">
      <button type="button" aria-label={t`Less`} onClick={() => stepBy(-1)}>
        −
      </button>
      <input
        inputMode={Number.isInteger(scale.min) && Number.isInteger(scale.step ?? 1) ? "numeric" : "decimal"}
        autoComplete="off"
        value={answer === undefined && parseDecimal(typed) !== undefined ? "" : typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onAnswer(parseDecimal(event.target.value));
        }}
        onKeyDown={(event) => {
          const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
          if (steps === undefined) return;
          event.preventDefault();
          stepBy(steps);
        }}
        {...aria}
      />
      <button type="button" aria-label={t`More`} onClick={() => stepBy(1)}>
        +
      </button>
      <p className="field-note" data-read="">{t`From ${low} to ${high}`}</p>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </div>
  );
}
