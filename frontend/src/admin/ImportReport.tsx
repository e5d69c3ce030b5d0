import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SurveyImport } from "../api/types";
import { Notice } from "../ui/Notice";
import { SearchField } from "../ui/SearchField";
import { ImportNotes } from "./ImportNotes";

/** What came of a file: how much was taken, what is changed, what is left out, and what publishing would still want. */
export function ImportReport({ seen: { counts, notes, problems } }: { seen: SurveyImport }) {
  const { t } = useLingui();
  const [search, setSearch] = useState("");
  return (
    <section className="import-report" aria-labelledby="report">
      <h2 id="report">
        <Trans>What comes of it</Trans>
      </h2>
      <p className="import-counts">
        <span>
          <Trans>Taken: {counts.taken}</Trans>
        </span>
        <span>
          <Trans>Changed: {counts.changed}</Trans>
        </span>
        <span>
          <Trans>Left out: {counts.leftOut}</Trans>
        </span>
      </p>
      {problems.length === 0 ? (
        <Notice look="good">{t`It could be published as it is.`}</Notice>
      ) : (
        <Notice look="warning">
          <Plural
            value={problems.length}
            one="One thing is to be done before it can be published. The editor shows it at its place."
            other="# things are to be done before it can be published. The editor shows each at its place."
          />
        </Notice>
      )}
      <SearchField label={t`Find in the report`} value={search} onChange={setSearch} />
      <ImportNotes title={t`Left out`} kind="leftOut" notes={notes} search={search} />
      <ImportNotes title={t`Changed`} kind="changed" notes={notes} search={search} />
      <ImportNotes title={t`Taken`} kind="taken" notes={notes} search={search} />
    </section>
  );
}
