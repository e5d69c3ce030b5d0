import type { SingleQuestion } from "../engine/definition";
import { Words } from "../Speech";
import type { FieldProps } from "./field";
import { Radios } from "./Radios";

export function SingleField({ question, answer, onAnswer, onDone, aria }: FieldProps<SingleQuestion, string>) {
  const choices = question.options.map((option) => ({ value: option.key, label: <Words of={option.text} /> }));
  return <Radios look="list" choices={choices} value={answer} onChoose={onAnswer} onDone={onDone} aria={aria} />;
}
