import { useSpeech } from "../i18n/I18n";
import { type Option, Select } from "../ui/Select";
import { type Item, labelOf } from "./items";

type ItemSelectProps = {
  label: string;
  items: readonly Item[];
  /** Choices beside the items, first in the list. */
  others?: readonly Option[];
  /** The rows are all of one question, which need not be said. */
  rowsOnly?: boolean;
  value: string;
  onChange: (id: string) => void;
};

/** Which question, or row of one, is looked at. */
export function ItemSelect({ label, items, others = [], rowsOnly = false, value, onChange }: ItemSelectProps) {
  const { read } = useSpeech();
  const nameOf = (item: Item) => (rowsOnly && item.rowText ? read(item.rowText) : labelOf(item, read));
  return (
    <Select
      label={label}
      options={[...others, ...items.map((item) => ({ id: item.id, text: nameOf(item) }))]}
      value={value}
      onChange={(id) => onChange(String(id))}
    />
  );
}
