import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from "react-aria-components";
import "./fields.css";

type TextFieldProps = Omit<AriaTextFieldProps, "className" | "style" | "children"> & { label: string; hint?: string };

/** One line of text; `type` may be any that a browser edits well: email, password, date, search. */
export function TextField({ label, hint, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className="field">
      <Label className="field-label">{label}</Label>
      <Input className="field-input" />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error" />
    </AriaTextField>
  );
}
