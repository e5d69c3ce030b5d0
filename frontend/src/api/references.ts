import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { NewReferenceValue } from "./types";

export const referenceValuesQuery = queryOptions({
  queryKey: ["reference-values"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/reference-values", { params: { query: pageQuery(cursor) } }))),
});

export const createReferenceValue = (body: NewReferenceValue) => bodyOf(api.POST("/api/v1/reference-values", { body }));

export async function changeReferenceValue(id: string, body: NewReferenceValue) {
  return bodyOf(api.PUT("/api/v1/reference-values/{id}", { params: await asRead(id), body }));
}

export async function deleteReferenceValue(id: string) {
  return bodyOf(api.DELETE("/api/v1/reference-values/{id}", { params: await asRead(id) }));
}

async function asRead(id: string) {
  const path = { id };
  const etag = await etagOf(api.GET("/api/v1/reference-values/{id}", { params: { path } }));
  return { path, header: { "If-Match": etag } };
}
