import { useLingui } from "@lingui/react/macro";
import { Select } from "../../ui/Select";

/** For how many months a key is good. */
export function KeyLife({ name }: { name: string }) {
  const { t } = useLingui();
  const options = [
    { id: "3", text: t`Three months` },
    { id: "6", text: t`Half a year` },
    { id: "12", text: t`One year` },
    { id: "24", text: t`Two years` },
  ];
  return <Select name={name} label={t`The key is good for`} options={options} defaultValue="12" />;
}
