import type { QueryClient } from "@tanstack/react-query";
import { collectorsQuery } from "../api/collectors";
import { instrumentsQuery } from "../api/instruments";
import { clustersQuery, museumsQuery, organisationsQuery } from "../api/museums";
import { resultsQuery, seriesQuery } from "../api/results";
import { surveyQuery, surveysQuery, versionQuery } from "../api/surveys";
import { asked, chosenOf, isCourse, itemsOf } from "./items";
import { questionsOf } from "./questions";
import { filterOf, intervalOf, type OverviewSearch, weightsOf } from "./search";

// What a page is going to read, asked for at once and while its code is fetched: its parts would ask one after the other,
// each when it is drawn. They find it here, or wait for it; what fails, they tell.

export function askForSurveys(queries: QueryClient) {
  quietly(queries.ensureQueryData(surveysQuery));
  quietly(queries.ensureQueryData(organisationsQuery));
  quietly(queries.ensureQueryData(clustersQuery));
}

/** What every page of a survey begins with. */
export function askForSurvey(queries: QueryClient, surveyId: string) {
  quietly(definitionsOf(queries, surveyId));
  quietly(queries.ensureQueryData(collectorsQuery));
  quietly(queries.ensureQueryData(museumsQuery));
  quietly(queries.ensureQueryData(clustersQuery));
  quietly(queries.ensureQueryData(instrumentsQuery));
}

/** Figures of the whole survey or of one question, their course, and what draws them. */
export function askForFigures(queries: QueryClient, surveyId: string, search: OverviewSearch, key?: string) {
  quietly(queries.ensureQueryData(resultsQuery(surveyId, filterOf(search, new Date()), search.weights)));
  quietly(courseOf(queries, surveyId, search, key));
  quietly(import("./charts/echarts"));
}

async function courseOf(queries: QueryClient, surveyId: string, search: OverviewSearch, key?: string) {
  const [definitions, instruments] = await Promise.all([
    definitionsOf(queries, surveyId),
    queries.ensureQueryData(instrumentsQuery),
  ]);
  const items = itemsOf(questionsOf(definitions).values(), instruments).filter(isCourse);
  const item = chosenOf(key ? items.filter(({ question }) => question.key === key) : items, search.trend);
  if (!item) return;
  const course = { ...asked(item), interval: intervalOf(search) };
  await queries.ensureQueryData(seriesQuery(surveyId, filterOf(search, new Date()), course, weightsOf(search)));
}

async function definitionsOf(queries: QueryClient, surveyId: string) {
  const { versions } = await queries.ensureQueryData(surveyQuery(surveyId));
  const read = versions.map(({ number }) => queries.ensureQueryData(versionQuery(surveyId, number)));
  return (await Promise.all(read)).map(({ definition }) => definition);
}

const quietly = (asking: Promise<unknown>) => void asking.catch(() => undefined);
