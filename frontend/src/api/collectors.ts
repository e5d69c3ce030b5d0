import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";
import type { CollectorPatch, NewCollector } from "./types";

export const collectorsQuery = queryOptions({
  queryKey: ["collectors"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/collectors", { params: { query: pageQuery(cursor) } }))),
});

export const createCollector = (body: NewCollector) => bodyOf(api.POST("/api/v1/collectors", { body }));

export const changeCollector = (id: string, body: CollectorPatch) =>
  bodyOf(
    api.PATCH("/api/v1/collectors/{id}", {
      params: { path: { id }, header: { "If-Match": "*" } },
      body,
      headers: patchHeaders,
    }),
  );

/** Where the API has the poster of a collector, as PDF. */
export const posterAddress = (id: string) => `/api/v1/collectors/${id}/poster`;
