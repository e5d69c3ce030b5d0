import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Label,
  Text,
} from "react-aria-components";
import { useFieldError } from "./fieldErrors";
import "./fields.css";

type TextAreaProps = Omit<AriaTextFieldProps, "className" | "style" | "children"> & {
  label: string;
  hint?: string;
  rows: number;
  /** Words for people; else lines that a program reads as well, which are not spell-checked. */
  prose?: boolean;
};

/** Several lines of text. */
export function TextArea({ label, hint, rows, prose = false, ...props }: TextAreaProps) {
  const error = useFieldError(props.name);
  return (
    <AriaTextField {...props} {...error.invalid} className="field" spellCheck={prose ? "true" : "false"}>
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <AriaTextArea className={`field-input field-lines${prose ? " field-prose" : ""}`} rows={rows} />
      <FieldError className="field-error">{error.words}</FieldError>
    </AriaTextField>
  );
}
