import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { collectorsQuery } from "../api/collectors";
import { instrumentsQuery } from "../api/instruments";
import { surveyQuery, versionQuery } from "../api/surveys";
import type { Question } from "../api/types";
import { itemsOf } from "./items";
import { questionsOf } from "./questions";
import { filterOf, type OverviewSearch, withoutGaps } from "./search";

const route = getRouteApi("/surveys/$surveyId");

/** What every page of a survey begins with: which survey, what it asks, and the filter that the address holds. */
export function useSurveyView() {
  const { surveyId } = route.useParams();
  const search = route.useSearch();
  const { data: survey } = useSuspenseQuery(surveyQuery(surveyId));
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const versions = useSuspenseQueries({
    queries: survey.versions.map(({ number }) => versionQuery(surveyId, number)),
  });
  return {
    surveyId,
    survey,
    search,
    filter: filterOf(search, new Date()),
    versions: versions.map(({ data }) => data),
    questions: questionsOf(versions.map(({ data }) => data.definition)),
    collectors: collectors.filter((collector) => collector.surveyId === surveyId),
  };
}

/** Everything of the survey that has figures of its own. */
export function useItems(questions: ReadonlyMap<string, Question>) {
  const { data: instruments } = useSuspenseQuery(instrumentsQuery);
  return itemsOf(questions.values(), instruments);
}

/** Changes members of the address of the page one is on; `undefined` takes a member out. The scroll position stays. */
export function useSearchChange<Search extends object = OverviewSearch>() {
  const navigate = useNavigate();
  return (changes: { [name in keyof Search]?: Search[name] | undefined }) =>
    navigate({ to: ".", search: (now: object) => withoutGaps({ ...now, ...changes }), resetScroll: false });
}
