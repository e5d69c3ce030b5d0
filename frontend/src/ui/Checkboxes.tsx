import { Checkbox, CheckboxGroup, type CheckboxGroupProps, FieldError, Label } from "react-aria-components";
import { useFieldError } from "./fieldErrors";
import type { Option } from "./Select";
import "./fields.css";

type CheckboxesProps = Omit<CheckboxGroupProps, "className" | "style" | "children"> & {
  label: string;
  options: readonly (Option & { isDisabled?: boolean })[];
};

/** Any number of choices, all in sight. */
export function Checkboxes({ label, options, ...props }: CheckboxesProps) {
  const error = useFieldError(props.name);
  return (
    <CheckboxGroup {...props} {...error.invalid} className="field">
      <Label className="field-label">{label}</Label>
      <div className="checks">
        {options.map((option) => (
          <Checkbox
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            validationBehavior={error.invalid.validationBehavior} // a box does not ask its group
            className="check"
          >
            <span aria-hidden className="check-box" />
            <span lang={option.lang}>{option.text}</span>
          </Checkbox>
        ))}
      </div>
      <FieldError className="field-error">{error.words}</FieldError>
    </CheckboxGroup>
  );
}
