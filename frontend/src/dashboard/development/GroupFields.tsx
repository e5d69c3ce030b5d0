import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/Select";
import { type Beside, OTHERS, type Pair } from "./groups";

type GroupFieldsProps = { beside: Beside; value: Pair; onChange: (pair: Pair) => void };

/** Which group the finding is about, and which it is compared with. */
export function GroupFields({ beside: { groups }, value, onChange }: GroupFieldsProps) {
  const { t } = useLingui();
  const options = groups.map(({ key, name }) => ({ id: key, text: name }));
  const choose = (one: string) => onChange({ one, other: value.other === one ? OTHERS : value.other });
  return (
    <>
      <Select
        name="/measure/filter"
        label={t`Group`}
        options={options}
        value={value.one}
        onChange={(key) => choose(String(key))}
      />
      <Select
        name="/against"
        label={t`Compared with`}
        options={[{ id: OTHERS, text: t`All the others together` }, ...options.filter(({ id }) => id !== value.one)]}
        value={value.other}
        onChange={(key) => onChange({ ...value, other: String(key) })}
      />
    </>
  );
}
