import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { bodyOf } from "./problem";
import type { ResultsFilter } from "./results";

/** A question, and of one with rows which of them. */
export type Asked = { question: string; row?: string };

/** By weekday and hour; without a question, the number of submissions. */
export const rhythmQuery = (surveyId: string, filter: ResultsFilter, of: Asked | undefined) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "rhythm", filter, of ?? "submissions"],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/rhythm", { params: { path: { id: surveyId }, query: { ...filter, ...of } } }),
      ),
  });

/** Two items against each other, each written `question` or `question:row`. */
export const crosstabQuery = (surveyId: string, filter: ResultsFilter, of: { rows: string; columns: string }) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "crosstab", filter, of],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/crosstab", { params: { path: { id: surveyId }, query: { ...filter, ...of } } }),
      ),
  });

/** One item in several groups, each set against a reference group or against all others. */
export const comparisonQuery = (
  surveyId: string,
  filter: ResultsFilter,
  of: Asked & { by: string; reference?: string },
) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "comparison", filter, of],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/comparison", {
          params: { path: { id: surveyId }, query: { ...filter, ...of } },
        }),
      ),
  });

/** Answers of the same respondents before and after. */
export const changeQuery = (surveyId: string, filter: ResultsFilter, of: Asked) =>
  queryOptions({
    queryKey: ["surveys", surveyId, "change", filter, of],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/change", { params: { path: { id: surveyId }, query: { ...filter, ...of } } }),
      ),
  });
