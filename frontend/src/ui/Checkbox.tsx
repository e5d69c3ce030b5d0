import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from "react-aria-components";
import "./fields.css";

type CheckboxProps = Omit<AriaCheckboxProps, "className" | "style" | "children"> & { label: string };

/** Yes or no. */
export function Checkbox({ label, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className="check">
      <span aria-hidden className="check-box" />
      <span>{label}</span>
    </AriaCheckbox>
  );
}
