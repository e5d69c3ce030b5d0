import { useLingui } from "@lingui/react/macro";
import type { NewAction } from "../../api/types";
import { optionsOf } from "../../i18n/useNames";
import { Select } from "../../ui/Select";
import { useActionWords } from "./useActionWords";

type Band = NonNullable<NewAction["cost"]>;
type BandSelectProps = {
  name: string;
  label: string;
  value: Band | undefined;
  onChange: (band: Band | undefined) => void;
};

const UNKNOWN = "unknown";

/** How much of something an action takes, roughly. */
export function BandSelect({ value, onChange, ...props }: BandSelectProps) {
  const { t } = useLingui();
  const { bands } = useActionWords();
  return (
    <Select
      {...props}
      options={[{ id: UNKNOWN, text: t`Not estimated` }, ...optionsOf(bands)]}
      value={value ?? UNKNOWN}
      onChange={(key) => onChange(key === UNKNOWN ? undefined : (key as Band))}
    />
  );
}
