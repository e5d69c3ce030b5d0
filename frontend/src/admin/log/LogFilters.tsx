import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { organisationsQuery } from "../../api/museums";
import { useSpeech } from "../../i18n/I18n";
import { optionsOf } from "../../i18n/useNames";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import type { LogSearch } from "./logSearch";
import { useLogWords } from "./useLogWords";

type LogFiltersProps = { search: LogSearch; onChange: (change: LogSearch) => void };

const ALL = "all";

/** Which entries to show: each choice works at once. */
export function LogFilters({ search, onChange }: LogFiltersProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { kinds } = useLogWords();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const choice = (key: unknown) => (key === ALL ? undefined : String(key));
  return (
    <search className="fields card" aria-label={t`Filter`}>
      <TextField
        type="date"
        label={t`From`}
        value={search.from ?? ""}
        onChange={(from) => onChange({ ...search, from: from || undefined } as LogSearch)}
      />
      <TextField
        type="date"
        label={t`To`}
        value={search.to ?? ""}
        onChange={(to) => onChange({ ...search, to: to || undefined } as LogSearch)}
      />
      <Select
        label={t`What was done to`}
        options={[
          { id: ALL, text: t`Everything` },
          ...optionsOf(kinds).sort((one, other) => one.text.localeCompare(other.text)),
        ]}
        value={search.action?.split(".")[0] ?? ALL}
        onChange={(key) => onChange({ ...search, action: choice(key) } as LogSearch)}
      />
      {organisations.length > 1 && (
        <Select
          label={t`Organisation`}
          options={[{ id: ALL, text: t`All` }, ...organisations.map(({ id, name }) => ({ id, text: read(name) }))]}
          value={search.organisation ?? ALL}
          onChange={(key) => onChange({ ...search, organisation: choice(key) } as LogSearch)}
        />
      )}
    </search>
  );
}
