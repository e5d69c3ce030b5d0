type TextEntryProps = {
  labelledBy: string;
  describedBy?: string | undefined;
  language: string;
  value: string;
  isInvalid: boolean;
  onChange: (value: string) => void;
};

/** What was written, word for word. Enter goes on, Shift and Enter begin a new line. */
export function TextEntry({ labelledBy, describedBy, language, value, isInvalid, onChange }: TextEntryProps) {
  return (
    <div data-entry>
      <textarea
        className="field-input entry-text"
        rows={2}
        lang={language}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
