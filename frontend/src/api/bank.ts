import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";

/** What museums measure alike. It comes with the server, so it is read once. */
export const constructsQuery = queryOptions({
  queryKey: ["constructs"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/constructs", { params: { query: pageQuery(cursor) } }))),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Questions ready to be taken into a survey; likewise. */
export const questionBankQuery = queryOptions({
  queryKey: ["question-bank"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/question-bank", { params: { query: pageQuery(cursor) } }))),
  staleTime: Number.POSITIVE_INFINITY,
});
