import { useSuspenseQuery } from "@tanstack/react-query";
import { resultsQuery } from "../api/results";
import { useSurveyView } from "./useSurveyView";

/** The results that the address asks for. */
export function useResults() {
  const { surveyId, filter, search } = useSurveyView();
  return useSuspenseQuery(resultsQuery(surveyId, filter, search.weights)).data;
}
