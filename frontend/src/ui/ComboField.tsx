import { ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import type { Option } from "./Select";
import "./fields.css";

type ComboFieldProps = {
  label: string;
  hint?: string;
  options: readonly Option[];
  value: string;
  onChange: (typed: string) => void;
  /** An option was taken from the list. */
  onTake: (id: string) => void;
  error?: string | undefined;
};

/** A list that is searched while one types, and in which one may also type what it has not. */
export function ComboField({ label, hint, options, value, onChange, onTake, error }: ComboFieldProps) {
  return (
    <ComboBox
      className="field"
      allowsCustomValue
      defaultItems={options}
      inputValue={value}
      onInputChange={onChange}
      value={null}
      onChange={(id) => id !== null && onTake(String(id))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className="field-label">{label}</Label>
      <Input className="field-input" />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="select-list">
        <ListBox<Option>>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="select-item">
              {option.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
