import { useLingui } from "@lingui/react/macro";
import { type NpsQuestion, npsScale, valuesOf } from "../engine/definition";
import type { FieldProps } from "./field";
import { Poles, usePoles } from "./Poles";
import { Radios } from "./Radios";

export function NpsField({ question, answer, onAnswer, onDone, aria }: FieldProps<NpsQuestion, number>) {
  const { t } = useLingui();
  const ends = { scale: { ...npsScale, ...question.scale }, low: t`Not at all likely`, high: t`Extremely likely` };
  const { low, high } = usePoles(ends);
  const names: Record<number, string | undefined> = { [npsScale.min]: low, [npsScale.max]: high };
  const choices = valuesOf(npsScale).map((value) => {
    const pole = names[value];
    return { value, label: value, ...(pole && { name: `${value}, ${pole}` }) };
  });
  return (
    <>
      <Radios look="row" choices={choices} value={answer} onChoose={onAnswer} onDone={onDone} aria={aria} />
      <Poles {...ends} />
    </>
  );
}
