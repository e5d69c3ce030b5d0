import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { bodyOf, etagOf } from "./problem";
import type { PrivacyNotice, RetentionTerms } from "./types";

export const retentionTermsQuery = (id: string) =>
  queryOptions({
    queryKey: ["organisations", id, "retention"],
    queryFn: () => bodyOf(api.GET("/api/v1/organisations/{id}/retention", { params: { path: { id } } })),
  });

export const privacyNoticeQuery = (id: string) =>
  queryOptions({
    queryKey: ["organisations", id, "privacy-notice"],
    queryFn: () => bodyOf(api.GET("/api/v1/organisations/{id}/privacy-notice", { params: { path: { id } } })),
  });

/** What would go by these terms, today. */
export const previewRetention = (id: string, terms: RetentionTerms) =>
  bodyOf(
    api.GET("/api/v1/organisations/{id}/retention-preview", {
      params: { path: { id }, query: termsThatAreSet(terms) },
    }),
  );

export async function putRetentionTerms(id: string, body: RetentionTerms) {
  const path = { id };
  const etag = await etagOf(api.GET("/api/v1/organisations/{id}/retention", { params: { path } }));
  return bodyOf(
    api.PUT("/api/v1/organisations/{id}/retention", { params: { path, header: { "If-Match": etag } }, body }),
  );
}

export async function putPrivacyNotice(id: string, body: PrivacyNotice) {
  const path = { id };
  const etag = await etagOf(api.GET("/api/v1/organisations/{id}/privacy-notice", { params: { path } }));
  return bodyOf(
    api.PUT("/api/v1/organisations/{id}/privacy-notice", { params: { path, header: { "If-Match": etag } }, body }),
  );
}

const termsThatAreSet = (terms: RetentionTerms) =>
  Object.fromEntries(Object.entries(terms).filter(([, months]) => months != null));
