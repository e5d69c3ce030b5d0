import { useSuspenseQuery } from "@tanstack/react-query";
import { comparisonQuery } from "../../api/analysis";
import { asked, type Item } from "../items";
import { useSurveyView } from "../useSurveyView";

export type Wanted = { item: Item; by: string; reference: string | undefined };

/** The groups of an item within the filter, each against the reference group or, without one, against all others. */
export function useComparison({ item, by, reference }: Wanted) {
  const { surveyId, filter } = useSurveyView();
  const of = { ...asked(item), by, ...(reference !== undefined && { reference }) };
  return useSuspenseQuery(comparisonQuery(surveyId, filter, of)).data;
}
