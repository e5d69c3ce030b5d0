import { useState } from "react";
import { formatDecimal, parseDecimal } from "../player/fields/decimal";

type NumberEntryProps = {
  labelledBy: string;
  describedBy?: string | undefined;
  language: string;
  value: number | undefined;
  isInvalid: boolean;
  onChange: (value: number | undefined) => void;
};

/** A number as it was written, with comma or point. What is no number stays to be mended. */
export function NumberEntry({ labelledBy, describedBy, language, value, isInvalid, onChange }: NumberEntryProps) {
  const [text, setText] = useState(formatDecimal(value, language));
  return (
    <div data-entry>
      <input
        type="text"
        className="field-input entry-number"
        inputMode="decimal"
        autoComplete="off"
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange(parseDecimal(target.value));
        }}
      />
    </div>
  );
}
