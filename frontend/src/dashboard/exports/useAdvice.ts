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
    crosstab: {
      text: t`This crosstab`,
      hint: t`A row for each pair of answers, with its share and how far it is from chance. Cells that are too small stay hidden.`,
    },
    comparison: {
      text: t`This comparison`,
      hint: t`A row for each group and for each of its answers, with the differences between groups. Groups that are too small stay hidden.`,
    },
    change: {
      text: t`Before and after`,
      hint: t`Both times, the difference with its tests, and how many changed by how much.`,
    },
    rhythm: {
      text: t`Hours of the week`,
      hint: t`A row for each hour of the week. Hours with too few answers stay hidden.`,
    },
    comments: {
      text: t`All of these comments`,
      hint: t`What the filter and the search find, not only what the page has read so far. Addresses and numbers are taken out of them. That you take them is written down.`,
    },
    benchmarks: {
      text: t`These benchmarks`,
      hint: t`Every place and period with its intervals, and figures that others have published.`,
    },
    release: {
      text: t`This release`,
      hint: t`Every figure that it tells, and where figures are withheld.`,
    },
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
