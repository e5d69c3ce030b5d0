import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { NewInvitation, StaffAccountPatch } from "./types";

export const staffQuery = queryOptions({
  queryKey: ["staff"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/staff-accounts", { params: { query: pageQuery(cursor) } }))),
});

/** One account, with the ETag that a change of what was read here names. */
export const staffAccountQuery = (id: string) =>
  queryOptions({
    queryKey: ["staff", id],
    queryFn: async () => {
      const reply = api.GET("/api/v1/staff-accounts/{id}", { params: { path: { id } } });
      return { ...(await bodyOf(reply)), etag: await etagOf(reply) };
    },
  });

export const changeStaffAccount = (id: string, etag: string, body: StaffAccountPatch) =>
  bodyOf(
    api.PATCH("/api/v1/staff-accounts/{id}", {
      params: { path: { id }, header: { "If-Match": etag } },
      body,
      headers: patchHeaders,
    }),
  );

export const resetSecondFactor = (id: string) =>
  bodyOf(api.DELETE("/api/v1/staff-accounts/{id}/second-factor", { params: { path: { id } } }));

export const invitationsQuery = queryOptions({
  queryKey: ["invitations"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/invitations", { params: { query: pageQuery(cursor) } }))),
});

export const createInvitation = (body: NewInvitation) => bodyOf(api.POST("/api/v1/invitations", { body }));

export const resendInvitation = (id: string) =>
  bodyOf(api.POST("/api/v1/invitations/{id}/letters", { params: { path: { id } } }));

export const withdrawInvitation = (id: string) =>
  bodyOf(api.DELETE("/api/v1/invitations/{id}", { params: { path: { id } } }));

export const loginPolicyQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ["organisations", organisationId, "login-policy"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/organisations/{id}/login-policy", { params: { path: { id: organisationId } } })),
  });

export const putLoginPolicy = (organisationId: string, secondFactorRequired: boolean) =>
  bodyOf(
    api.PUT("/api/v1/organisations/{id}/login-policy", {
      params: { path: { id: organisationId } },
      body: { secondFactorRequired },
    }),
  );
