import { useLingui } from "@lingui/react/macro";
import type { Taken } from "../../api/exports";
import type { CsvFor, FileKind } from "./choices";

type Advised = { text: string; hint: string };

/** What each choice is called, and for whom it is. */
export function useAdvice() {
  const { t } = useLingui();
  const taken: Record<Taken, Advised> = {
    results: {
      text: t`Figures of all questions`,
      hint: t`Respondents, means and shares with their intervals. Groups that are too small stay hidden.`,
    },
    series: { text: t`Figures over time`, hint: t`Of the question and the steps that the overview shows.` },
    submissions: {
      text: t`Single responses`,
      hint: t`A row for each response. They are about single people, and that you take them is written down.`,
    },
    "data-package": {
      text: t`Data package`,
      hint: t`Single responses with everything that explains them. They are about single people, and that you take them is written down.`,
    },
  };
  const kinds: Record<FileKind, Advised> = {
    xlsx: { text: t`Excel workbook (.xlsx)`, hint: t`Opens in Excel and LibreOffice as it is, in any language.` },
    csv: { text: t`CSV (.csv)`, hint: t`For R, Python and most other programs.` },
    ndjson: { text: t`NDJSON (.ndjson)`, hint: t`For programmers: one response a line, as the API has it.` },
    "json-stat": { text: t`JSON-stat (.json)`, hint: t`For statistics offices and their programs.` },
    zip: {
      text: t`Zip archive (.zip)`,
      hint: t`For SPSS, R, Python and data archives: CSV, SPSS syntax, codebook, DDI.`,
    },
  };
  const csvFor: Record<CsvFor, string> = {
    "nordic-excel": t`Excel in Finnish or Swedish (semicolon, decimal comma)`,
    programs: t`R, Python, Excel in English (comma, decimal point)`,
    tab: t`Separated by tabs`,
  };
  return { taken, kinds, csvFor };
}
