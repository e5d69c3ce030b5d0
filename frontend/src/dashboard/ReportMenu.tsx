import { useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { ApiProblem } from "../api/problem";
import { readReport } from "../api/report";
import type { ResultsFilter } from "../api/results";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { ButtonMenu } from "../ui/ButtonMenu";
import { keepFile } from "../ui/keepFile";
import { Notice } from "../ui/Notice";

type ReportMenuProps = { surveyId: string; slug: string; filter: ResultsFilter; weights: "visits" | undefined };

/** What is on screen as a document for a board, in the language that it speaks. */
export function ReportMenu({ surveyId, slug, filter, weights }: ReportMenuProps) {
  const { t } = useLingui();
  const printing = useMutation({
    mutationFn: (language: string) => readReport(surveyId, filter, weights, language),
    onSuccess: (report, language) => keepFile(report, `${slug}-${language}.pdf`),
  });
  const busy = printing.error instanceof ApiProblem && printing.error.status === 503;
  return (
    <>
      <ButtonMenu
        label={t`Report (PDF)`}
        choices={LANGUAGES.map((language) => ({ id: language, text: LANGUAGE_NAMES[language], lang: language }))}
        onChoose={(language) => printing.mutate(language)}
        isPending={printing.isPending}
      />
      {printing.error && (
        <Notice look="danger">
          {busy ? t`Other reports are being made; try again in a moment.` : t`The report could not be made.`}
        </Notice>
      )}
    </>
  );
}
