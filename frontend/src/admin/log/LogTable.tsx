import { useLingui } from "@lingui/react/macro";
import type { AuditEntry } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { LogDetails } from "./LogDetails";
import type { LogSearch } from "./logSearch";
import { useLogWords } from "./useLogWords";
import { useSubjectNames } from "./useSubjectNames";

type LogTableProps = { entries: readonly AuditEntry[]; onOnly: (search: LogSearch) => void };

/** The entries; a press on who or what leaves only theirs. */
export function LogTable({ entries, onOnly }: LogTableProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { actOf } = useLogWords();
  const names = useSubjectNames();
  return (
    <div className="card log-entries">
      <DataTable
        caption={t`Log of changes`}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        columns={[
          { id: "at", title: t`When`, cell: ({ at }) => <time dateTime={at}>{format.moment(at)}</time> },
          {
            id: "who",
            title: t`Who`,
            cell: ({ accountId, accountName, clientId }) =>
              accountId ? (
                <Only
                  text={accountName ?? t`Somebody who is gone`}
                  label={t`Only what ${accountName ?? accountId} did`}
                  onPress={() => onOnly({ account: accountId })}
                />
              ) : clientId ? (
                t`A partner's system`
              ) : (
                t`Kaiku`
              ),
          },
          { id: "what", title: t`What`, cell: ({ action }) => actOf(action) },
          {
            id: "subject",
            title: t`To what`,
            cell: (entry) => (
              <Only
                text={names.subject(entry)}
                label={t`Only what was done to ${names.subject(entry)}`}
                onPress={() => onOnly({ subject: entry.subjectId })}
              />
            ),
          },
          {
            id: "organisation",
            title: t`Organisation`,
            cell: (entry) => names.organisation(entry) ?? t`All of Kaiku`,
          },
          { id: "details", title: t`Details`, cell: (entry) => <LogDetails entry={entry} /> },
        ]}
      />
    </div>
  );
}

function Only({ text, label, onPress }: { text: string; label: string; onPress: () => void }) {
  return (
    <button type="button" className="log-only" aria-label={label} onClick={onPress}>
      {text}
    </button>
  );
}
