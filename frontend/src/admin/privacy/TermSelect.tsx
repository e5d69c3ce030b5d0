import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/Select";
import { type DataClass, monthsFor } from "./terms";
import { useClassWords } from "./useClassWords";

type TermSelectProps = {
  kind: DataClass;
  months: number | null | undefined;
  onChange: (months: number | undefined) => void;
};

const NO_END = "no-end";

/** How long one class of data is kept. */
export function TermSelect({ kind, months, onChange }: TermSelectProps) {
  const { t } = useLingui();
  const { name, goes } = useClassWords()[kind];
  return (
    <Select
      label={name}
      hint={goes}
      options={[
        { id: NO_END, text: t`Until somebody decides otherwise` },
        ...monthsFor(kind, months).map((count) => ({
          id: String(count),
          text: t`${plural(count, { one: "# month", other: "# months" })}`,
        })),
      ]}
      value={months ? String(months) : NO_END}
      onChange={(key) => onChange(key === NO_END ? undefined : Number(key))}
    />
  );
}
