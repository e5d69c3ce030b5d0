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
