import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { NewSavedView, SavedViewPatch } from "./types";

export const savedViewsQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ["saved-views", "of", surveyId],
    queryFn: () =>
      everyItem((cursor) =>
        bodyOf(api.GET("/api/v1/saved-views", { params: { query: { surveyId, ...pageQuery(cursor) } } })),
      ),
  });

export const savedViewQuery = (id: string) =>
  queryOptions({
    queryKey: ["saved-views", id],
    queryFn: () => bodyOf(api.GET("/api/v1/saved-views/{id}", { params: { path: { id } } })),
  });

export const createSavedView = (body: NewSavedView) => bodyOf(api.POST("/api/v1/saved-views", { body }));

export async function changeSavedView(id: string, body: SavedViewPatch) {
  const params = { path: { id }, header: { "If-Match": await etagOfView(id) } };
  return bodyOf(api.PATCH("/api/v1/saved-views/{id}", { params, body, headers: patchHeaders }));
}

export async function deleteSavedView(id: string) {
  const params = { path: { id }, header: { "If-Match": await etagOfView(id) } };
  return bodyOf(api.DELETE("/api/v1/saved-views/{id}", { params }));
}

const etagOfView = (id: string) => etagOf(api.GET("/api/v1/saved-views/{id}", { params: { path: { id } } }));
