import type { ExportOptions } from "../../api/exports";
import { chosenOf, isCourse } from "../items";
import { intervalOf, weightsOf } from "../search";
import { useItems, useSurveyView } from "../useSurveyView";

/** What the overview follows over time, and in what steps; without anything to follow, the number of responses. */
export function useSeriesOptions(): ExportOptions {
  const { search, questions } = useSurveyView();
  const item = chosenOf(useItems(questions).filter(isCourse), search.trend);
  return {
    question: item?.question.key,
    row: item?.row,
    interval: intervalOf(search),
    weights: item && weightsOf(search),
  };
}
