import { SearchField as AriaSearchField, Input, Label } from "react-aria-components";
import "./fields.css";

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void };

/** Narrows a list while one types; Escape empties it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <AriaSearchField value={value} onChange={onChange} className="field">
      <Label className="field-label">{label}</Label>
      <Input className="field-input" />
    </AriaSearchField>
  );
}
