import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { bodyOf, etagOf } from "./problem";
import type { AccountPatch } from "./types";

// One's own account.

export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: () => bodyOf(api.GET("/api/v1/account")),
});

export const ownSessionsQuery = queryOptions({
  queryKey: ["account", "sessions"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/account/sessions"))).items,
});

export async function changeAccount(body: AccountPatch) {
  const etag = await etagOf(api.GET("/api/v1/account"));
  const params = { header: { "If-Match": etag } };
  return bodyOf(api.PATCH("/api/v1/account", { params, body, headers: patchHeaders }));
}

export const changePassword = (currentPassword: string, password: string) =>
  bodyOf(api.PUT("/api/v1/account/password", { body: { currentPassword, password } }));

export const endSession = (id: string) =>
  bodyOf(api.DELETE("/api/v1/account/sessions/{id}", { params: { path: { id } } }));

export const endOtherSessions = () => bodyOf(api.DELETE("/api/v1/account/sessions"));

export const beginSecondFactor = (password: string) =>
  bodyOf(api.POST("/api/v1/account/second-factor", { body: { password } }));

export const confirmSecondFactor = (code: string) =>
  bodyOf(api.PUT("/api/v1/account/second-factor", { body: { code } }));

export const renewRecoveryCodes = (password: string) =>
  bodyOf(api.POST("/api/v1/account/second-factor/recovery-codes", { body: { password } }));

export const removeSecondFactor = (password: string, code: string) =>
  bodyOf(api.POST("/api/v1/account/second-factor/removal", { body: { password, code } }));
