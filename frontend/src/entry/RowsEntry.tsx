import { useId } from "react";
import { type Item, type Scale, valuesOf } from "../player/engine/definition";
import { type Choice, ChoiceEntry } from "./ChoiceEntry";
import { NumberEntry } from "./NumberEntry";
import { Said } from "./Said";
import { isKeyed } from "./scales";

type Rows = Readonly<Record<string, number | string>>;

type RowsEntryProps = {
  rows: readonly Item[];
  /** Of numbers; absent where options are chosen. */
  scale: Scale | undefined;
  /** The options, or words for the points of the scale. */
  words: readonly Choice[];
  labelledBy: string;
  language: string;
  value: Rows;
  isInvalid: boolean;
  onChange: (value: Rows) => void;
};

/** Every row of a matrix or item of a questionnaire, each a field of its own. */
export function RowsEntry({ rows, scale, words, labelledBy, language, value, isInvalid, onChange }: RowsEntryProps) {
  const id = useId();
  const put = (row: string, cell: number | string | undefined) => {
    const { [row]: _, ...others } = value;
    onChange(cell === undefined ? others : { ...others, [row]: cell });
  };
  const choices = words.length > 0 || !scale ? words : numbersOn(scale);
  const cellOf = (chosen: string | undefined) => (scale && chosen !== undefined ? Number(chosen) : chosen);
  return (
    <div className="entry-rows">
      {rows.map(({ key, text }) => {
        const label = `${id} ${key}`.replaceAll(" ", "_");
        const cell = value[key];
        return (
          <div key={key} className="entry-row">
            <span id={label}>
              <Said text={text} />
            </span>
            {scale && !isKeyed(scale) ? (
              <NumberEntry
                labelledBy={`${labelledBy} ${label}`}
                language={language}
                value={typeof cell === "number" ? cell : undefined}
                isInvalid={isInvalid}
                onChange={(number) => put(key, number)}
              />
            ) : (
              <ChoiceEntry
                labelledBy={`${labelledBy} ${label}`}
                choices={choices}
                value={cell === undefined ? undefined : String(cell)}
                onChange={(chosen) => put(key, cellOf(chosen))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

const numbersOn = (scale: Scale): readonly Choice[] =>
  isKeyed(scale) ? valuesOf(scale).map((value) => ({ value: String(value), number: String(value) })) : [];
