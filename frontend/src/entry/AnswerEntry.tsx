import { useLingui } from "@lingui/react/macro";
import type { Answer } from "../player/engine/answers";
import { type Item, npsScale, type Question, type Scale, valuesOf } from "../player/engine/definition";
import { type Choice, ChoiceEntry } from "./ChoiceEntry";
import { NumberEntry } from "./NumberEntry";
import { RankEntry } from "./RankEntry";
import { RowsEntry } from "./RowsEntry";
import { Said } from "./Said";
import { SeveralEntry } from "./SeveralEntry";
import { isKeyed } from "./scales";
import { TextEntry } from "./TextEntry";

export type AnswerEntryProps = {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
  language: string;
  labelledBy: string;
  describedBy: string | undefined;
  isInvalid: boolean;
};

/** The field of a question, by its type. */
export function AnswerEntry({ question, answer, onAnswer, ...field }: AnswerEntryProps) {
  const { t } = useLingui();
  switch (question.type) {
    case "rating":
    case "slider":
    case "number":
      return <ScaleEntry scale={question.scale} answer={answer} onAnswer={onAnswer} {...field} />;
    case "nps":
      return <ScaleEntry scale={{ ...question.scale, ...npsScale }} answer={answer} onAnswer={onAnswer} {...field} />;
    case "single":
      return (
        <ChoiceEntry
          {...field}
          choices={numbered(question.options)}
          value={typeof answer === "string" ? answer : undefined}
          onChange={onAnswer}
        />
      );
    case "multiple":
      return <SeveralEntry {...field} options={question.options} value={keysIn(answer)} onChange={onAnswer} />;
    case "ranking":
      return <RankEntry {...field} options={question.options} onChange={onAnswer} />;
    case "matrix":
    case "umbrella":
      return (
        <RowsEntry
          {...field}
          rows={question.rows}
          scale={question.scale}
          words={question.type === "matrix" ? numbered(question.options ?? []) : []}
          value={rowsIn(answer)}
          onChange={onAnswer}
        />
      );
    case "instrument":
      return (
        question.wording && (
          <RowsEntry
            {...field}
            rows={question.wording.items}
            scale={question.wording.scale}
            words={(question.wording.labels ?? []).map(({ value, text }) => ({
              value: String(value),
              number: String(value),
              text: <Said text={text} />,
            }))}
            value={rowsIn(answer)}
            onChange={onAnswer}
          />
        )
      );
    case "text":
      return <TextEntry {...field} value={typeof answer === "string" ? answer : ""} onChange={onAnswer} />;
    case "consent":
      return (
        <ChoiceEntry
          {...field}
          choices={[
            { value: "true", number: "1", text: t`Yes` },
            { value: "false", number: "2", text: t`No` },
          ]}
          value={answer === undefined ? undefined : String(answer)}
          onChange={(chosen) => onAnswer(chosen === undefined ? undefined : chosen === "true")}
        />
      );
    case "info":
      return null;
  }
}

const numbered = (options: readonly Item[]): readonly Choice[] =>
  options.map(({ key, text }, index) => ({ value: key, number: String(index + 1), text: <Said text={text} /> }));

type ScaleEntryProps = Omit<AnswerEntryProps, "question"> & { scale: Scale };

function ScaleEntry({ scale, answer, onAnswer, ...field }: ScaleEntryProps) {
  const value = typeof answer === "number" ? answer : undefined;
  const { minLabel, maxLabel } = scale;
  return (
    <div className="entry-scale">
      {minLabel && <Said text={minLabel} />}
      {isKeyed(scale) ? (
        <ChoiceEntry
          {...field}
          choices={valuesOf(scale).map((number) => ({ value: String(number), number: String(number) }))}
          value={value === undefined ? undefined : String(value)}
          onChange={(chosen) => onAnswer(chosen === undefined ? undefined : Number(chosen))}
        />
      ) : (
        <NumberEntry {...field} value={value} onChange={onAnswer} />
      )}
      {maxLabel && <Said text={maxLabel} />}
    </div>
  );
}

const keysIn = (answer: Answer | undefined): readonly string[] => (Array.isArray(answer) ? answer : []);

const rowsIn = (answer: Answer | undefined) =>
  typeof answer === "object" && !Array.isArray(answer) ? (answer as Readonly<Record<string, number | string>>) : {};
