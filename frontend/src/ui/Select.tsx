import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from "react-aria-components";
import { useFieldError } from "./fieldErrors";
import "./fields.css";

export type Option = { id: string; text: string; lang?: string };

type SelectProps = Omit<AriaSelectProps<Option>, "className" | "style" | "children"> & {
  label: string;
  hint?: string;
  options: readonly Option[];
};

/** One choice of a list that needs no searching. */
export function Select({ label, hint, options, ...props }: SelectProps) {
  const error = useFieldError(props.name);
  return (
    <AriaSelect {...props} {...error.invalid} className="field">
      <Label className="field-label">{label}</Label>
      <Button className="field-input select-button">
        <SelectValue className="select-value" />
        <span aria-hidden className="select-arrow" />
      </Button>
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error.words}</FieldError>
      <Popover className="select-list">
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="select-item">
              <span lang={option.lang}>{option.text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
