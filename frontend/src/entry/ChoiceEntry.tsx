import { type ReactNode, useId, useRef } from "react";
import { isDigit, type Typed, typed } from "./keys";

export type Choice = {
  readonly value: string;
  /** The number by which it is typed. */
  readonly number: string;
  readonly text?: ReactNode;
};

type ChoiceEntryProps = {
  labelledBy: string;
  describedBy?: string | undefined;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

/** One of several: by its number, the arrows or a press. Backspace takes it back. */
export function ChoiceEntry({ labelledBy, describedBy, choices, value, onChange }: ChoiceEntryProps) {
  const name = useId();
  const before = useRef<Typed>(undefined);
  const group = useRef<HTMLDivElement>(null);
  const press = (event: React.KeyboardEvent) => {
    if (event.key === "Backspace" || event.key === "Delete") onChange(undefined);
    if (!isDigit(event)) return;
    event.preventDefault();
    const numbers = choices.map(({ number }) => number);
    const { choice, typed: now } = typed(numbers, before.current, event.key, event.timeStamp);
    before.current = now;
    if (choice < 0) return;
    onChange(choices[choice]?.value);
    group.current?.querySelectorAll("input")[choice]?.focus();
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      className="entry-choices"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-entry
      onKeyDown={press}
    >
      {choices.map((choice) => (
        <label key={choice.value} className="entry-choice">
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span className="entry-key">{choice.number}</span>
          {choice.text}
        </label>
      ))}
    </div>
  );
}
