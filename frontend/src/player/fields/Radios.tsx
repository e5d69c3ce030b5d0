import { type CSSProperties, type ReactNode, useId, useRef } from "react";
import type { FieldAria } from "./field";
import "./Radios.css";

interface RadiosProps<Value> {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** After a choice by finger or mouse. A keyboard moves through radios by choosing, so it never counts as done. */
  readonly onDone: () => void;
  readonly look: "list" | "row" | "faces";
  readonly aria: Partial<FieldAria>;
}

export interface Choice<Value> {
  readonly value: Value;
  readonly label: ReactNode;
  /** What a screen reader says in place of the label. */
  readonly name?: string;
  readonly lit?: boolean;
}

/** One of several, as native radios under large labels: `list` below each other, `row` and `faces` side by side. */
export function Radios<Value extends string | number | boolean>({
  choices,
  value,
  onChoose,
  onDone,
  look,
  aria,
}: RadiosProps<Value>) {
  const group = useId();
  const pointed = useRef(false);
  return (
    <div
      role="radiogroup"
      className={`radios radios-${look}`}
      data-count={choices.length}
      style={
        { "--columns": columns(choices.length, 7), "--columns-wide": columns(choices.length, 11) } as CSSProperties
      }
      onPointerDown={() => {
        pointed.current = true;
      }}
      onKeyDown={() => {
        pointed.current = false;
      }}
      {...aria}
    >
      {choices.map((choice) => (
        <label
          key={String(choice.value)}
          className="radio"
          data-chosen={choice.value === value || undefined}
          data-lit={choice.lit || undefined}
          data-read={typeof choice.label === "number" ? undefined : (choice.name ?? "")}
        >
          <input
            type="radio"
            name={group}
            aria-label={choice.name}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
            onClick={() => pointed.current && onDone()}
          />
          <span className="radio-label">{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

/** All in one row if they fit, else rows of much the same length. */
function columns(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}
