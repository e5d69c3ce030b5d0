import { useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { codePoints } from "../engine/check";
import { longestText, type TextQuestion } from "../engine/definition";
import { useSpokenLanguage } from "../Speech";
import type { FieldProps } from "./field";
import "./TextField.css";

const NEARLY_FULL = 50;

/** Plain text. Neither the browser nor the on-screen keyboard is to correct it, send it elsewhere or remember it. */
export function TextField({ question, answer = "", onAnswer, aria }: FieldProps<TextQuestion, string>) {
  const { t } = useLingui();
  const counter = useId();
  const limit = question.maxLength ?? longestText;
  const left = limit - codePoints(answer);
  const over = -left;
  return (
    <div className="text-field">
      <textarea
        rows={5}
        value={answer}
        lang={useSpokenLanguage()}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onAnswer(event.target.value)}
        {...aria}
        aria-describedby={[aria["aria-describedby"], counter].filter(Boolean).join(" ")}
      />
      <p className="text-count" id={counter} data-over={left < 0 || undefined}>
        {left < 0 ? t`${over} characters too many` : t`${left} characters left`}
      </p>
      <p className="visually-hidden" role="status">
        {left <= NEARLY_FULL && (left < 0 ? t`Too long` : t`Nearly full`)}
      </p>
      <p className="field-note" data-read="">{t`Please leave out names and contact details.`}</p>
    </div>
  );
}
