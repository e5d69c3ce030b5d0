import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { DevicePatch, NewDevice } from "./types";

/** How often a page that shows devices asks how they are. */
export const REFRESH_MS = 30_000;

export const devicesQuery = queryOptions({
  queryKey: ["devices"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/devices", { params: { query: pageQuery(cursor) } }))),
  refetchInterval: REFRESH_MS,
});

/** One device, with the ETag that a change of what was read here names. */
export const deviceQuery = (id: string) =>
  queryOptions({
    queryKey: ["devices", id],
    queryFn: async () => {
      const reply = api.GET("/api/v1/devices/{id}", { params: { path: { id } } });
      return { ...(await bodyOf(reply)), etag: await etagOf(reply) };
    },
    refetchInterval: REFRESH_MS,
  });

export const createDevice = (body: NewDevice) => bodyOf(api.POST("/api/v1/devices", { body }));

/** @param etag of the device as it was when the change began */
export const changeDevice = (id: string, etag: string, body: DevicePatch) =>
  bodyOf(
    api.PATCH("/api/v1/devices/{id}", {
      params: { path: { id }, header: { "If-Match": etag } },
      body,
      headers: patchHeaders,
    }),
  );

/** A new code that enrols the device, in place of the last one. */
export const inviteDevice = (id: string) =>
  bodyOf(api.POST("/api/v1/devices/{id}/enrolment-codes", { params: { path: { id } } }));

export const revokeDevice = (id: string) => bodyOf(api.DELETE("/api/v1/devices/{id}", { params: { path: { id } } }));
