import { type ReactNode, useId } from "react";
import type { Item } from "../engine/definition";
import { Words } from "../Speech";
import { type Choice, Radios } from "./Radios";

type Cell = number | string;

interface MatrixRowProps {
  readonly row: Item;
  readonly choices: readonly Choice<Cell>[];
  readonly cell: Cell | undefined;
  readonly required: boolean;
  readonly folds: boolean;
  readonly look: "list" | "row";
  /** Under the choices. */
  readonly below: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (cell: Cell) => void;
  readonly onDone: () => void;
}

export function MatrixRow({
  row,
  choices,
  cell,
  required,
  folds,
  look,
  below,
  open,
  onToggle,
  onChoose,
  onDone,
}: MatrixRowProps) {
  const name = useId();
  const chosen = choices.find((choice) => choice.value === cell)?.label;
  return (
    <div className="matrix-row" data-open={open || undefined}>
      {folds ? (
        <button type="button" className="matrix-fold" aria-expanded={open} onClick={onToggle}>
          <span id={name} data-read="">
            <Words of={row.text} />
          </span>
          <span className="matrix-chosen">{chosen}</span>
        </button>
      ) : (
        <p id={name} className="matrix-name" data-read="">
          <Words of={row.text} />
        </p>
      )}
      {open && (
        <Radios
          look={look}
          choices={choices}
          value={cell}
          onChoose={onChoose}
          onDone={onDone}
          aria={{ "aria-labelledby": name, "aria-required": required }}
        />
      )}
      {open && below}
    </div>
  );
}
