import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { bodyOf } from "./problem";
import type { operations } from "./schema";

/** The filters that results and series share. */
export type ResultsFilter = NonNullable<operations["getSurveyResults"]["parameters"]["query"]>;
export type SeriesQuestion = Pick<
  NonNullable<operations["getSurveySeries"]["parameters"]["query"]>,
  "question" | "row" | "interval"
>;

export const resultsQuery = (surveyId: string, filter: ResultsFilter) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "results", filter],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/surveys/{id}/results", { params: { path: { id: surveyId }, query: filter } })),
  });

export const seriesQuery = (surveyId: string, filter: ResultsFilter, of: SeriesQuestion) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "series", filter, of],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/series", { params: { path: { id: surveyId }, query: { ...filter, ...of } } }),
      ),
  });
