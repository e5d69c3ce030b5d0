import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { bodyOf } from "./problem";
import type { DayVisits } from "./types";

/** The visits of days that somebody counted, both ends included. */
export const visitsQuery = (museumId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ["museums", museumId, "visits", from, to],
    queryFn: async () =>
      (
        await bodyOf(
          api.GET("/api/v1/museums/{id}/visits", { params: { path: { id: museumId }, query: { from, to } } }),
        )
      ).days,
  });

export const putVisits = (museumId: string, days: DayVisits[]) =>
  bodyOf(api.PUT("/api/v1/museums/{id}/visits", { params: { path: { id: museumId } }, body: { days } }));

/** Enters a table of days and counts, or only tells what would come of it. */
export const putVisitsFile = (museumId: string, file: File, dryRun: boolean) =>
  bodyOf(
    api.PUT("/api/v1/museums/{id}/visits/file", {
      params: { path: { id: museumId }, query: { dryRun } },
      headers: { "Content-Type": "text/csv" },
      body: file as never,
      bodySerializer: () => file,
    }),
  );

export const visitsFileAddress = (museumId: string) => `/api/v1/museums/${museumId}/visits/file?from=1900-01-01`;
