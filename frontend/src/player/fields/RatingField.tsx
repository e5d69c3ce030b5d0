import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type LocalizedText, type Scale, type ScaleQuestion, valuesOf } from "../engine/definition";
import { Words } from "../Speech";
import type { FieldProps } from "./field";
import { Poles } from "./Poles";
import { type Choice, Radios } from "./Radios";
import { Smiley } from "./Smiley";
import { Star } from "./Star";

const FACES = 5;

export function RatingField({ question, answer, onAnswer, onDone, aria }: FieldProps<ScaleQuestion, number>) {
  const { t } = useLingui();
  const words = useFaceWords(question.scale);
  const values = valuesOf(question.scale);
  const best = question.scale.max;

  const looks: Record<string, (value: number, index: number) => Choice<number>> = {
    smileys: (value, index) => {
      const level = Math.round((index / (values.length - 1)) * (FACES - 1));
      return { value, label: <Smiley level={level} label={words[level] ?? value} /> };
    },
    stars: (value) => ({
      value,
      label: <Star number={value} />,
      name: t`${value} out of ${best}`,
      lit: answer !== undefined && value <= answer,
    }),
  };
  // With more steps than faces two of them would look alike.
  const look = question.scale.look === "smileys" && values.length > FACES ? "numbers" : question.scale.look;
  const choice = looks[look ?? "numbers"] ?? ((value: number) => ({ value, label: value }));
  return (
    <>
      <Radios
        look={look === "smileys" ? "faces" : "row"}
        choices={values.map(choice)}
        value={answer}
        onChoose={onAnswer}
        onDone={onDone}
        aria={aria}
      />
      {look !== "smileys" && <Poles scale={question.scale} low={t`Poorest`} high={t`Best`} />}
    </>
  );
}

/** A word for each face. Where the author said what the ends mean, only these have one: ours might not fit between. */
function useFaceWords({ minLabel, maxLabel }: Scale): readonly ReactNode[] {
  const { t } = useLingui();
  const end = (label: LocalizedText | undefined) => label && <Words of={label} />;
  if (minLabel || maxLabel) return [end(minLabel), undefined, undefined, undefined, end(maxLabel)];
  return [t`Very poor`, t`Poor`, t`All right`, t`Good`, t`Very good`];
}
