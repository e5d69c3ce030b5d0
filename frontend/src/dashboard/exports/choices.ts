import type { ExportOptions, Taken } from "../../api/exports";
import type { Language } from "../../i18n/languages";

export type FileKind = "xlsx" | "csv" | "ndjson" | "json-stat" | "zip";
/** For which programs CSV is written: how they know columns and decimals. */
export type CsvFor = "nordic-excel" | "programs" | "tab";

const FIGURES = ["results", "series"] as const;
export const TAKEN = [...FIGURES, "submissions", "data-package"] as const;
export const CSV_FOR: readonly CsvFor[] = ["nordic-excel", "programs", "tab"];

const CUBE = ["xlsx", "csv", "json-stat"] as const;
const ROWS = ["xlsx", "csv", "ndjson"] as const;

const KINDS: Record<Taken, readonly FileKind[]> = {
  results: CUBE,
  series: CUBE,
  crosstab: CUBE,
  comparison: CUBE,
  change: CUBE,
  rhythm: CUBE,
  benchmarks: CUBE,
  release: ["xlsx", "csv"],
  submissions: ROWS,
  comments: ROWS,
  "data-package": ["zip"],
};

export type Choice = { taken: Taken; kind: FileKind; csvFor: CsvFor; words: boolean };

export const kindsOf = (taken: Taken) => KINDS[taken];

/** What most people of this language want: Excel that opens as it is. */
export const usualChoice = (taken: Taken, language: Language): Choice => ({
  taken,
  kind: KINDS[taken][0] ?? "csv",
  csvFor: language === "en" ? "programs" : "nordic-excel",
  words: true,
});

/** Programs want codes, people want words. */
export const withKind = (choice: Choice, kind: FileKind): Choice => ({
  ...choice,
  kind,
  words: kind === "xlsx" || (kind === "csv" && choice.csvFor === "nordic-excel"),
});

/** Single submissions are for those who may read records. */
export const takenBy = (mayReadRecords: boolean) => (mayReadRecords ? TAKEN : FIGURES);

export const hasWords = ({ kind }: Choice) => kind === "xlsx" || kind === "csv";

const CSV_STYLES: Record<CsvFor, ExportOptions> = {
  "nordic-excel": { separator: "semicolon", decimal: "comma", bom: "true" },
  programs: {},
  tab: { separator: "tab" },
};

/** The parameters of the API for a choice; JSON-stat and the package carry words in any case. */
export function optionsOf(choice: Choice, language: Language): ExportOptions {
  const always = choice.kind === "json-stat" || choice.kind === "zip";
  return {
    format: choice.kind === "zip" ? undefined : choice.kind,
    labels: always || (hasWords(choice) && choice.words) ? language : undefined,
    ...(choice.kind === "csv" && CSV_STYLES[choice.csvFor]),
  };
}
