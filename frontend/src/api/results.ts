import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { ApiProblem, bodyOf } from "./problem";
import type { operations } from "./schema";

/** The filters that results and series share. */
export type ResultsFilter = Omit<NonNullable<operations["getSurveyResults"]["parameters"]["query"]>, "weights">;
type Weights = "visits" | undefined;
export type SeriesQuestion = Pick<
  NonNullable<operations["getSurveySeries"]["parameters"]["query"]>,
  "question" | "row" | "interval"
>;

/** With weights, each museum and month counts as much as it had visits; where nobody counted any, all is as without. */
export const resultsQuery = (surveyId: string, filter: ResultsFilter, weights?: Weights) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "results", filter, weights ?? "none"],
    queryFn: () => whereCounted(weights, (by) => readResults(surveyId, { ...filter, ...by })),
  });

/** What is read weighted, and without weights where nobody counted visits. */
export const whereCounted = <Read>(
  weights: Weights,
  read: (by: { weights?: "visits" }) => Promise<Read>,
): Promise<Read> =>
  weights
    ? read({ weights }).catch((problem: unknown) => {
        if (hasNoVisits(problem)) return read({});
        throw problem;
      })
    : read({});

const readResults = (surveyId: string, query: ResultsFilter & { weights?: string }) =>
  bodyOf(api.GET("/api/v1/surveys/{id}/results", { params: { path: { id: surveyId }, query } }));

const hasNoVisits = (problem: unknown) =>
  problem instanceof ApiProblem && problem.errors.some(({ code }) => code === "visits.none");

export const seriesQuery = (surveyId: string, filter: ResultsFilter, of: SeriesQuestion, weights?: Weights) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "series", filter, of, weights ?? "none"],
    queryFn: () =>
      whereCounted(weights, (by) =>
        bodyOf(
          api.GET("/api/v1/surveys/{id}/series", {
            params: { path: { id: surveyId }, query: { ...filter, ...of, ...by } },
          }),
        ),
      ),
  });
