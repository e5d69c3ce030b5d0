import { useId } from "react";
import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import "./fields.css";

type SuggestFieldProps = {
  label: string;
  hint?: string;
  /** What may be typed as well. */
  suggestions: readonly string[];
  value: string;
  onChange: (typed: string) => void;
  error?: string | undefined;
};

/** One line of text, with suggestions that need not be taken. */
export function SuggestField({ label, hint, suggestions, value, onChange, error }: SuggestFieldProps) {
  const list = useId();
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoComplete="off"
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" list={list} />
      <datalist id={list}>
        {suggestions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
