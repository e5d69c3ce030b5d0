import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { TextsReport } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";
import { useImportWords } from "./useImportWords";
import { useLanguageNames } from "./useLanguageNames";

type Counts = TextsReport["languages"][number];

/** What would become of the texts of a file. */
export function ImportReport({ report: { languages, remarks } }: { report: TextsReport }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const nameOfLanguage = useLanguageNames();
  const { remark: tell } = useImportWords();
  const counts: readonly { id: Exclude<keyof Counts, "language">; title: string }[] = [
    { id: "added", title: t`New` },
    { id: "changed", title: t`Changed` },
    { id: "unchanged", title: t`The same` },
    { id: "blank", title: t`Empty in the file` },
    { id: "absent", title: t`Not in the file` },
    { id: "refused", title: t`Not taken` },
  ];
  const groups = [
    { title: t`Taken over, but look at these`, remarks: remarks.filter(({ taken }) => taken) },
    { title: t`Not taken over`, remarks: remarks.filter(({ taken }) => !taken) },
  ];
  return (
    <>
      {languages.length === 0 ? (
        <Notice look="warning">{t`The file has no text that fits this survey.`}</Notice>
      ) : (
        <DataTable
          caption={t`What the file would change`}
          columns={[
            { id: "count", title: t`Texts`, cell: ({ title }: (typeof counts)[number]) => title },
            ...languages.map((row) => ({
              id: row.language,
              title: nameOfLanguage(row.language),
              numeric: true,
              cell: ({ id }: (typeof counts)[number]) => format.count(row[id]),
            })),
          ]}
          rows={counts}
          rowKey={({ id }) => id}
        />
      )}
      {groups.map(
        ({ title, remarks: some }) =>
          some.length > 0 && (
            <details key={title} className="details" open>
              <summary>
                {title} (<Plural value={some.length} one="# remark" other="# remarks" />)
              </summary>
              <ul className="import-remarks">
                {some.map(({ unit, language, code, detail }) => (
                  <li key={`${unit} ${language} ${code}`}>
                    <code>{unit || language}</code>
                    {unit && languages.length > 1 && ` · ${nameOfLanguage(language)}`}: {tell(code, detail)}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      <p className="quiet">
        <Trans>Undo brings back what was there before.</Trans>
      </p>
    </>
  );
}
