import { useRef, useState } from "react";
import { type Item, type MatrixQuestion, valuesOf } from "../engine/definition";
import { Words } from "../Speech";
import type { FieldProps } from "./field";
import { Group } from "./Group";
import { MatrixRow } from "./MatrixRow";
import { Poles } from "./Poles";
import type { Choice } from "./Radios";
import { useNarrow } from "./useNarrow";
import "./MatrixField.css";

type Cell = number | string;
type Cells = Readonly<Record<string, Cell>>;

/** More columns than this do not fit beside the text of a row. */
const MOST_COLUMNS = 5;

/**
 * On a wide screen every row with its choices beside it. On a narrow one the rows fold: one is open at a time, and an
 * answer opens the next one that has none.
 */
export function MatrixField({ question, answer = {}, onAnswer, onDone, aria }: FieldProps<MatrixQuestion, Cells>) {
  const choices = columnsOf(question);
  const table = useRef<HTMLFieldSetElement>(null);
  const folds = useNarrow(table) || choices.length > MOST_COLUMNS;
  const [opened, setOpened] = useState<string | undefined>(() => firstOpen(question.rows, answer));

  const choose = (row: Item, cell: Cell) => onAnswer({ ...answer, [row.key]: cell });
  const done = (row: Item) => {
    const following = firstOpen(question.rows, { ...answer, [row.key]: "" });
    setOpened(following);
    if (following === undefined) onDone();
  };
  const poles = <Poles scale={question.scale} />;
  return (
    <Group className={folds ? "matrix matrix-folds" : "matrix"} ref={table} aria={aria}>
      {!folds && poles}
      {question.rows.map((row) => (
        <MatrixRow
          key={row.key}
          row={row}
          choices={choices}
          cell={answer[row.key]}
          required={aria["aria-required"]}
          folds={folds}
          look={folds && !question.scale ? "list" : "row"}
          below={folds && poles}
          open={!folds || row.key === opened}
          onToggle={() => setOpened(row.key === opened ? undefined : row.key)}
          onChoose={(cell) => choose(row, cell)}
          onDone={() => folds && done(row)}
        />
      ))}
    </Group>
  );
}

function columnsOf({ scale, options = [] }: MatrixQuestion): readonly Choice<Cell>[] {
  return scale
    ? valuesOf(scale).map((value) => ({ value, label: value }))
    : options.map((option) => ({ value: option.key, label: <Words of={option.text} /> }));
}

function firstOpen(rows: readonly Item[], answer: Cells): string | undefined {
  return rows.find((row) => !Object.hasOwn(answer, row.key))?.key;
}
