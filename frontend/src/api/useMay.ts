import { useSuspenseQuery } from "@tanstack/react-query";
import { sessionQuery } from "./session";
import type { Permission } from "./types";

/**
 * Whether the one who is signed in has a permission: anywhere, or for what belongs to an organisation. What would be
 * refused is not offered; the API decides all the same.
 */
export function useMay() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (permission: Permission, organisationId?: string) =>
    session?.permissions.some(
      (held) =>
        held.permissions.includes(permission) &&
        (organisationId === undefined || held.organisationId === undefined || held.organisationId === organisationId),
    ) ?? false;
}

/** Whether the one who is signed in has a permission for everything, whoever owns it: an administrator's. */
export function useMayEverywhere() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (permission: Permission) =>
    session?.permissions.some((held) => held.organisationId === undefined && held.permissions.includes(permission)) ??
    false;
}
