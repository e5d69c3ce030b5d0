import { useRef, useState } from "react";
import type { Item } from "../player/engine/definition";
import { isDigit } from "./keys";
import { Said } from "./Said";

type SeveralEntryProps = {
  labelledBy: string;
  describedBy?: string | undefined;
  options: readonly Item[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Any of several: a digit or the space bar crosses and uncrosses, arrows walk. One stop for the Tab key. */
export function SeveralEntry({ labelledBy, describedBy, options, value, onChange }: SeveralEntryProps) {
  const [at, setAt] = useState(0);
  const group = useRef<HTMLDivElement>(null);
  const keys = options.map(({ key }) => key);
  const toggle = (key: string) => {
    const on = value.includes(key);
    onChange(keys.filter((one) => (one === key ? !on : value.includes(one))));
  };
  const walk = (to: number) => {
    setAt(to);
    group.current?.querySelectorAll("input")[to]?.focus();
  };
  const press = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    const digit = isDigit(event) ? Number(event.key) - 1 : undefined;
    if (step === undefined && digit === undefined) return;
    event.preventDefault();
    const to = digit ?? (at + (step ?? 0) + keys.length) % keys.length;
    const key = keys[to];
    if (key === undefined) return;
    walk(to);
    if (digit !== undefined) toggle(key);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one within another
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys of all its boxes
    <div
      ref={group}
      role="group"
      className="entry-choices"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-entry
      onKeyDown={press}
    >
      {options.map(({ key, text }, index) => (
        <label key={key} className="entry-choice">
          <input
            type="checkbox"
            tabIndex={index === at ? 0 : -1}
            checked={value.includes(key)}
            onFocus={() => setAt(index)}
            onChange={() => toggle(key)}
          />
          <span className="entry-key">{index < 9 ? index + 1 : "·"}</span>
          <Said text={text} />
        </label>
      ))}
    </div>
  );
}
