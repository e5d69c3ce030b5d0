import { useLingui } from "@lingui/react/macro";
import { useQueries, useQuery } from "@tanstack/react-query";
import { instrumentsQuery } from "../../api/instruments";
import { surveyQuery, versionQuery } from "../../api/surveys";
import type { Measure, MeasuredDifference, MeasuredFigure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { segmentsOf } from "../comparison/grouping";
import { itemsOf, labelOf } from "../items";
import { questionsOf } from "../questions";
import { useValueNames } from "../useValueNames";

/** What a measure looks at, in the survey's own words, and how its figures are written. */
export function useMeasured({ surveyId, question, row, option, comments }: Measure) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const nameOf = useValueNames();
  const { data: survey } = useQuery(surveyQuery(surveyId));
  const { data: instruments = [] } = useQuery(instrumentsQuery);
  const versions = useQueries({
    queries: (survey?.versions ?? []).map(({ number }) => versionQuery(surveyId, number)),
  });
  const questions = questionsOf(versions.flatMap(({ data }) => (data ? [data.definition] : [])));
  const asked = questions.get(question ?? comments?.question ?? "");
  const item = asked && itemsOf([asked], instruments).find((one) => one.row === row);
  const label = item ? labelOf(item, read) : asked ? read(asked.text) : (question ?? "");
  const point = item?.scale && option !== undefined ? Number(option) : (option ?? "");
  const chosen = asked && option !== undefined && nameOf(asked, { value: point });

  const isShare = option !== undefined || comments !== undefined;
  const print = (value: number) => (isShare ? format.percent(value) : format.decimal(value));
  const printChange = (value: number) => (isShare ? format.signed(value * 100, 1) : format.signed(value));
  /** How far two figures are apart, with the interval around it: of shares in percentage points. */
  const printDifference = ({ value, low, high }: MeasuredDifference): string =>
    `${printChange(value)} (${printChange(low)} – ${printChange(high)})`;
  /** A figure with the interval around it, or why there is none. */
  const printFigure = ({ status, value, low, high }: MeasuredFigure): string => {
    if (value === undefined) return status === "suppressed" ? t`Too few answers to show` : t`No answers`;
    return low === undefined || high === undefined ? print(value) : `${print(value)} (${print(low)} – ${print(high)})`;
  };
  const said = ({ tag, query, question: about }: NonNullable<Measure["comments"]>) => {
    const words = query ?? "";
    const set =
      tag === undefined
        ? t`Comments with the words “${words}”`
        : query === undefined
          ? t`Comments on “${tag}”`
          : t`Comments on “${tag}” with the words “${words}”`;
    return about === undefined
      ? t`${set}: share of those who commented`
      : t`${label} – ${set}: share of those who commented`;
  };
  return {
    text: comments ? said(comments) : chosen ? t`${label}: share of “${chosen}”` : label,
    segments: segmentsOf(questions.values()),
    isShare,
    scale: isShare ? { min: 0, max: 1 } : (item?.scale ?? { min: 0, max: 1 }),
    isKnown: asked !== undefined || comments !== undefined,
    print,
    printDifference,
    printFigure,
  };
}
