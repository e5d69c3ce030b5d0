import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { NewRedelivery, NewWebhook, WebhookPatch } from "./types";

/** How often a page asks how its webhooks are. */
const REFRESH_MS = 10_000;

export const webhooksQuery = queryOptions({
  queryKey: ["webhooks"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/webhooks", { params: { query: pageQuery(cursor) } }))),
  refetchInterval: REFRESH_MS,
});

/** One webhook, with the ETag that a change of what was read here names. */
export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ["webhooks", id],
    queryFn: async () => {
      const reply = api.GET("/api/v1/webhooks/{id}", { params: { path: { id } } });
      return { ...(await bodyOf(reply)), etag: await etagOf(reply) };
    },
    refetchInterval: REFRESH_MS,
  });

/** What a webhook was told, newest first, a page at a time. */
export const deliveriesQuery = (id: string, state: string) =>
  infiniteQueryOptions({
    queryKey: ["webhooks", id, "deliveries", state],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET("/api/v1/webhooks/{id}/deliveries", {
          params: {
            path: { id },
            query: { limit: 50, ...(pageParam && { cursor: pageParam }), ...(state && { state }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ page }) => page.next ?? null,
    refetchInterval: REFRESH_MS,
  });

export const deliveryQuery = (id: string, deliveryId: string) =>
  queryOptions({
    queryKey: ["webhooks", id, "deliveries", "one", deliveryId],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/webhooks/{id}/deliveries/{deliveryId}", { params: { path: { id, deliveryId } } })),
    refetchInterval: REFRESH_MS,
  });

/** The secret in the answer is told this once. */
export const createWebhook = (body: NewWebhook) => bodyOf(api.POST("/api/v1/webhooks", { body }));

export const changeWebhook = (id: string, etag: string, body: WebhookPatch) =>
  bodyOf(
    api.PATCH("/api/v1/webhooks/{id}", {
      params: { path: { id }, header: { "If-Match": etag } },
      body,
      headers: patchHeaders,
    }),
  );

export const deleteWebhook = (id: string, etag: string) =>
  bodyOf(api.DELETE("/api/v1/webhooks/{id}", { params: { path: { id }, header: { "If-Match": etag } } }));

/** The secret in the answer is told this once. */
export const rotateSecret = (id: string) =>
  bodyOf(api.POST("/api/v1/webhooks/{id}/secrets", { params: { path: { id } } }));

export const pingWebhook = (id: string) =>
  bodyOf(api.POST("/api/v1/webhooks/{id}/pings", { params: { path: { id } } }));

export const redeliver = (id: string, body: NewRedelivery) =>
  bodyOf(api.POST("/api/v1/webhooks/{id}/redeliveries", { params: { path: { id } }, body }));
