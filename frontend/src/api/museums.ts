import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { MuseumPatch, NewMuseum, NewOrganisation, NewServicePoint, OrganisationPatch } from "./types";

export const organisationsQuery = queryOptions({
  queryKey: ["organisations"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/organisations", { params: { query: pageQuery(cursor) } }))),
});

export const museumsQuery = queryOptions({
  queryKey: ["museums"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/museums", { params: { query: pageQuery(cursor) } }))),
});

export const servicePointsQuery = (museumId: string) =>
  queryOptions({
    queryKey: ["museums", museumId, "service-points"],
    queryFn: async () =>
      (await bodyOf(api.GET("/api/v1/museums/{id}/service-points", { params: { path: { id: museumId } } }))).items,
  });

export const clustersQuery = queryOptions({
  queryKey: ["clusters"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/clusters", { params: { query: pageQuery(cursor) } }))),
});

export const createOrganisation = (body: NewOrganisation) => bodyOf(api.POST("/api/v1/organisations", { body }));

export async function changeOrganisation(id: string, body: OrganisationPatch) {
  const path = { id };
  const etag = await etagOf(api.GET("/api/v1/organisations/{id}", { params: { path } }));
  const params = { path, header: { "If-Match": etag } };
  return bodyOf(api.PATCH("/api/v1/organisations/{id}", { params, body, headers: patchHeaders }));
}

export const createMuseum = (body: NewMuseum) => bodyOf(api.POST("/api/v1/museums", { body }));

export async function changeMuseum(id: string, body: MuseumPatch) {
  const path = { id };
  const etag = await etagOf(api.GET("/api/v1/museums/{id}", { params: { path } }));
  const params = { path, header: { "If-Match": etag } };
  return bodyOf(api.PATCH("/api/v1/museums/{id}", { params, body, headers: patchHeaders }));
}

export const createServicePoint = (museumId: string, body: NewServicePoint) =>
  bodyOf(api.POST("/api/v1/museums/{id}/service-points", { params: { path: { id: museumId } }, body }));
