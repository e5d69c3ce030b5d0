import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";

export const surveysQuery = queryOptions({
  queryKey: ["surveys"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/surveys", { params: { query: pageQuery(cursor) } }))),
});

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: ["surveys", id],
    queryFn: () => bodyOf(api.GET("/api/v1/surveys/{id}", { params: { path: { id } } })),
  });

/** A published version: it never changes, so it is read once. */
export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["surveys", id, "versions", number],
    queryFn: () => bodyOf(api.GET("/api/v1/surveys/{id}/versions/{number}", { params: { path: { id, number } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
