import { queryOptions, skipToken } from "@tanstack/react-query";
import type { Device, DeviceInvitation } from "../api/types";

/**
 * A code as it came to this browser: the API shows it once.
 * `enrolledBefore` is when the tablet that it replaces was enrolled.
 */
export type Invitation = Pick<DeviceInvitation, "enrolmentCode" | "expiresAt"> & { enrolledBefore?: string };

/** The last code that was made here for a device; it is kept as long as it may be of use. */
export const invitationQuery = (deviceId: string) =>
  queryOptions<Invitation>({
    queryKey: ["invitations", deviceId],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 15 * 60_000,
  });

/** What became of a code: a tablet has come with it, it is too old, or it still waits. */
export function enrolmentAt(invitation: Invitation, device: Pick<Device, "enrolledAt">, now: number) {
  if (device.enrolledAt && device.enrolledAt !== invitation.enrolledBefore) return "used";
  return secondsLeft(invitation, now) > 0 ? "open" : "expired";
}

export const secondsLeft = ({ expiresAt }: Pick<Invitation, "expiresAt">, now: number) =>
  Math.max(0, Math.ceil((Date.parse(expiresAt) - now) / 1000));

/** Where a tablet goes to hand in the code. A fragment stays in the browser: no server writes it down. */
export const enrolmentAddress = (origin: string, code: string) =>
  `${origin}/kiosk.html#enrol=${encodeURIComponent(code)}`;
