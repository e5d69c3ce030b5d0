import { useId, useState } from "react";
import type { Item } from "../player/engine/definition";
import { parseDecimal } from "../player/fields/decimal";
import { Said } from "./Said";
import { rankedBy } from "./sheet";

type RankEntryProps = {
  labelledBy: string;
  describedBy?: string | undefined;
  options: readonly Item[];
  onChange: (value: readonly string[]) => void;
};

/** The number that stands beside each option on paper; those without one are left out. */
export function RankEntry({ labelledBy, describedBy, options, onChange }: RankEntryProps) {
  const id = useId();
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const write = (key: string, text: string) => {
    const all = { ...written, [key]: text };
    setWritten(all);
    const numbers = options.map((option) => [option.key, parseDecimal(all[option.key] ?? "")] as const);
    onChange(rankedBy(new Map(numbers.flatMap(([one, number]) => (number === undefined ? [] : [[one, number]])))));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one within another
    <div role="group" className="entry-rows" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {options.map(({ key, text }) => (
        <div key={key} className="entry-rank" data-entry>
          <input
            id={`${id} ${key}`}
            type="text"
            className="field-input entry-number"
            inputMode="numeric"
            autoComplete="off"
            value={written[key] ?? ""}
            onChange={({ target }) => write(key, target.value)}
          />
          <label htmlFor={`${id} ${key}`}>
            <Said text={text} />
          </label>
        </div>
      ))}
    </div>
  );
}
