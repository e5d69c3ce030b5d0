import { api } from "./client";
import { bodyOf } from "./problem";
import type { InvitationAcceptance } from "./types";

// For those who are not signed in yet.

/** The second step of a sign-in, after the password. */
export const giveCode = (code: string) => bodyOf(api.POST("/api/v1/session/second-factor", { body: { code } }));

export const askForReset = (email: string) => bodyOf(api.POST("/api/v1/password-resets", { body: { email } }));

export const completeReset = (token: string, password: string) =>
  bodyOf(api.POST("/api/v1/password-reset-completions", { body: { token, password } }));

export const previewInvitation = (token: string) =>
  bodyOf(api.POST("/api/v1/invitation-previews", { body: { token } }));

export const acceptInvitation = (body: InvitationAcceptance) =>
  bodyOf(api.POST("/api/v1/invitation-acceptances", { body }));
