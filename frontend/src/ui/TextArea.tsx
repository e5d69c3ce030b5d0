import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Label,
  Text,
} from "react-aria-components";
import "./fields.css";

type TextAreaProps = Omit<AriaTextFieldProps, "className" | "style" | "children"> & {
  label: string;
  hint?: string;
  rows: number;
};

/** Lines of text that a program reads as well: they do not wrap at words and are not spell-checked. */
export function TextArea({ label, hint, rows, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...props} className="field" spellCheck="false">
      <Label className="field-label">{label}</Label>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <AriaTextArea className="field-input field-lines" rows={rows} />
    </AriaTextField>
  );
}
