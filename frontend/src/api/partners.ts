import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { ApiClientPatch, NewApiClient } from "./types";

type At = { organisationId: string; clientId: string };

export const apiClientsQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ["api-clients", organisationId],
    queryFn: () =>
      everyItem((cursor) =>
        bodyOf(
          api.GET("/api/v1/organisations/{organisationId}/api-clients", {
            params: { path: { organisationId }, query: pageQuery(cursor) },
          }),
        ),
      ),
  });

export const apiClientUsageQuery = ({ organisationId, clientId }: At, days: number) =>
  queryOptions({
    queryKey: ["api-client-usage", organisationId, clientId, days],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/organisations/{organisationId}/api-clients/{clientId}/usage", {
          params: { path: { organisationId, clientId }, query: { days } },
        }),
      ),
  });

export const createApiClient = (organisationId: string, body: NewApiClient) =>
  bodyOf(
    api.POST("/api/v1/organisations/{organisationId}/api-clients", { params: { path: { organisationId } }, body }),
  );

export async function changeApiClient(path: At, body: ApiClientPatch) {
  const etag = await etagOf(
    api.GET("/api/v1/organisations/{organisationId}/api-clients/{clientId}", { params: { path } }),
  );
  return bodyOf(
    api.PATCH("/api/v1/organisations/{organisationId}/api-clients/{clientId}", {
      params: { path, header: { "If-Match": etag } },
      body,
    }),
  );
}

export const revokeApiClient = (path: At) =>
  bodyOf(api.DELETE("/api/v1/organisations/{organisationId}/api-clients/{clientId}", { params: { path } }));

export const createApiKey = (path: At, expiresAt: string) =>
  bodyOf(
    api.POST("/api/v1/organisations/{organisationId}/api-clients/{clientId}/keys", {
      params: { path },
      body: { expiresAt },
    }),
  );

export const revokeApiKey = (path: At & { keyId: string }) =>
  bodyOf(
    api.DELETE("/api/v1/organisations/{organisationId}/api-clients/{clientId}/keys/{keyId}", { params: { path } }),
  );
