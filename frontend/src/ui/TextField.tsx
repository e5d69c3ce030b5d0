import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from "react-aria-components";
import { useFieldError } from "./fieldErrors";
import "./fields.css";

type TextFieldProps = Omit<AriaTextFieldProps, "className" | "style" | "children"> & {
  label: string;
  /** Where its place says it already: in a row of a table, say. */
  labelHidden?: boolean;
  hint?: string;
};

/** One line of text; `type` may be any that a browser edits well: email, password, date, search. */
export function TextField({ label, labelHidden = false, hint, ...props }: TextFieldProps) {
  const error = useFieldError(props.name);
  return (
    <AriaTextField {...props} {...error.invalid} className="field">
      <Label className={labelHidden ? "visually-hidden" : "field-label"}>{label}</Label>
      <Input className="field-input" />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error.words}</FieldError>
    </AriaTextField>
  );
}
