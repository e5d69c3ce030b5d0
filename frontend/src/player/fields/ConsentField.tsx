import { useLingui } from "@lingui/react/macro";
import type { ConsentQuestion } from "../engine/definition";
import type { FieldProps } from "./field";
import { Radios } from "./Radios";

/** Yes and no weigh the same: nothing is ticked beforehand, and a no is an answer too. */
export function ConsentField({ answer, onAnswer, onDone, aria }: FieldProps<ConsentQuestion, boolean>) {
  const { t } = useLingui();
  const choices = [
    { value: true, label: t`I agree` },
    { value: false, label: t`I do not agree` },
  ];
  return <Radios look="list" choices={choices} value={answer} onChoose={onAnswer} onDone={onDone} aria={aria} />;
}
