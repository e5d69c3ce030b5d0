import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ApiProblem } from "../api/problem";
import { formatOf, importSurvey } from "../api/surveyFiles";
import type { SurveyImport } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { FileChoice } from "./FileChoice";
import { ImportReport } from "./ImportReport";
import { KeepImport } from "./KeepImport";
import { useProblemTexts } from "./useProblemTexts";
import "./SurveyFromFile.css";

/** Makes a survey of a file of another program: looks at it first, tells what comes of it, then keeps it. */
export function SurveyFromFile() {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { reason } = useProblemTexts();
  const [file, setFile] = useState<File>();
  const [seen, setSeen] = useState<SurveyImport>();
  const [refusal, setRefusal] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function look(chosen: File | undefined) {
    const format = formatOf(chosen?.name ?? "");
    setFile(chosen);
    setSeen(undefined);
    setRefusal(chosen && !format ? t`Surveys end in .xlsx, .lss or .json.` : "");
    if (!chosen || !format) return;
    setBusy(true);
    try {
      setSeen(await importSurvey(chosen, format, language));
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      setRefusal(reason(problem));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/surveys">
          <Trans>Surveys</Trans>
        </Link>
      </nav>
      <PageHead
        title={t`Bring in a file`}
        lead={t`An XLSForm of ODK or KoBoToolbox (.xlsx), a survey of LimeSurvey (.lss) or one of Kaiku (.json).`}
      />
      <FileChoice
        label={t`File`}
        hint={t`You see first what comes of it. Nothing is saved yet.`}
        accept=".xlsx,.xls,.lss,.json"
        chosen={file}
        onChoose={look}
      />
      <div role="status">{isBusy && <Trans>Reading the file…</Trans>}</div>
      {refusal && (
        <Notice look="danger" title={t`Not read`}>
          {refusal}
        </Notice>
      )}
      {file && seen && (
        <>
          <ImportReport seen={seen} />
          <KeepImport file={file} seen={seen} />
        </>
      )}
    </>
  );
}
