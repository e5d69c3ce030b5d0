import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import type { VisitsReport } from "../../api/types";
import { putVisitsFile } from "../../api/visits";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { FileChoice } from "../FileChoice";
import { useProblemTexts } from "../useProblemTexts";

/** Takes a table of days and counts: looks at it first, tells what would change, then keeps it. */
export function VisitsFile({ museumId }: { museumId: string }) {
  const { t } = useLingui();
  const { field, whole } = useProblemTexts();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<VisitsReport>();
  const [refusal, setRefusal] = useState<ApiProblem>();
  const [isBusy, setBusy] = useState(false);

  async function send(chosen: File | undefined, dryRun: boolean) {
    setFile(chosen);
    setReport(undefined);
    setRefusal(undefined);
    if (!chosen) return;
    setBusy(true);
    try {
      setReport(await putVisitsFile(museumId, chosen, dryRun));
      if (!dryRun) await queries.invalidateQueries({ queryKey: ["museums", museumId, "visits"] });
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      setRefusal(problem);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <FileChoice
        label={t`Table of days`}
        hint={t`CSV with a column of days and one of visits, named in its first line: day;visits`}
        accept=".csv,.txt,text/csv"
        chosen={file}
        onChoose={(chosen) => send(chosen, true)}
      />
      <div role="status">{isBusy && <Trans>Reading the file…</Trans>}</div>
      {refusal && (
        <Notice look="danger" title={t`Not read`}>
          {refusal.errors.length === 0 ? (
            whole(refusal)
          ) : (
            <ul>
              {refusal.errors.slice(0, 10).map((error) => (
                <li key={error.pointer + error.code}>
                  {lineOf(error.pointer) && <Trans>Line {lineOf(error.pointer)}: </Trans>}
                  {field(error)}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {file && report && (
        <Notice title={report.dryRun ? t`This is what would change` : t`Visits are saved`}>
          <p>
            <Plural value={report.added} one="# day is new," other="# days are new," />{" "}
            <Plural value={report.changed} one="# changes," other="# change," />{" "}
            <Plural value={report.removed} one="# is taken away," other="# are taken away," />{" "}
            <Plural value={report.unchanged} one="# stays as it is." other="# stay as they are." />
          </p>
          {report.dryRun && (
            <Button look="main" isPending={isBusy} onPress={() => send(file, false)}>
              <Trans>Save these visits</Trans>
            </Button>
          )}
        </Notice>
      )}
    </>
  );
}

const lineOf = (pointer: string) => /^line (\d+)$/.exec(pointer)?.[1];
