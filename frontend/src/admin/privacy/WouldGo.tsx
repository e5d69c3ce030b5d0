import { Trans, useLingui } from "@lingui/react/macro";
import type { RetentionPreviewLine } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { useClassWords } from "./useClassWords";

/** What would be deleted if the nightly run came now. */
export function WouldGo({ lines }: { lines: readonly RetentionPreviewLine[] }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const words = useClassWords();
  if (lines.every(({ rows }) => rows === 0)) {
    return (
      <p>
        <Trans>Nothing would go today.</Trans>
      </p>
    );
  }
  return (
    <DataTable
      caption={t`What would go today`}
      rows={lines}
      rowKey={({ what }) => what}
      columns={[
        { id: "what", title: t`Data`, cell: ({ what }) => words[what].name },
        { id: "before", title: t`Older than`, cell: ({ before }) => format.day(before) },
        { id: "rows", title: t`How many`, numeric: true, cell: ({ rows }) => format.count(rows) },
      ]}
    />
  );
}
