import type { Answer } from "../engine/answers";
import { ConsentField } from "./ConsentField";
import type { FieldProps } from "./field";
import { InstrumentField } from "./InstrumentField";
import { MatrixField } from "./MatrixField";
import { MultipleField } from "./MultipleField";
import { NpsField } from "./NpsField";
import { NumberField } from "./NumberField";
import { RankingField } from "./RankingField";
import { RatingField } from "./RatingField";
import { SingleField } from "./SingleField";
import { SliderField } from "./SliderField";
import { TextField } from "./TextField";
import { UmbrellaField } from "./UmbrellaField";
import "./field.css";

/** The field that belongs to the type of the question. To add a type, add it here, in the definition and in `check`. */
export function Field({ question, answer, ...rest }: FieldProps) {
  // The engine lets no other answer through than one of the question's type.
  const given = <A extends Answer>() => answer as A | undefined;
  switch (question.type) {
    case "rating":
      return <RatingField question={question} answer={given()} {...rest} />;
    case "nps":
      return <NpsField question={question} answer={given()} {...rest} />;
    case "slider":
      return <SliderField question={question} answer={given()} {...rest} />;
    case "number":
      return <NumberField question={question} answer={given()} {...rest} />;
    case "single":
      return <SingleField question={question} answer={given()} {...rest} />;
    case "multiple":
      return <MultipleField question={question} answer={given()} {...rest} />;
    case "matrix":
      return <MatrixField question={question} answer={given()} {...rest} />;
    case "umbrella":
      return <UmbrellaField question={question} answer={given()} {...rest} />;
    case "instrument":
      return <InstrumentField question={question} answer={given()} {...rest} />;
    case "ranking":
      return <RankingField question={question} answer={given()} {...rest} />;
    case "text":
      return <TextField question={question} answer={given()} {...rest} />;
    case "consent":
      return <ConsentField question={question} answer={given()} {...rest} />;
    case "info":
      return null;
  }
}
