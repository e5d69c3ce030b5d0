import type { Device } from "../api/types";

type Watched = Pick<Device, "alerts" | "status" | "name">;

/** Devices with troubles first, the most troubled before all; then those that are silent, wait, are well. */
export function byUrgency<D extends Watched>(devices: readonly D[]): D[] {
  return devices.toSorted(
    (one, other) =>
      other.alerts.length - one.alerts.length ||
      rank(one.status) - rank(other.status) ||
      one.name.localeCompare(other.name),
  );
}

const rank = (status: string) => ["silent", "waiting", "online"].indexOf(status);
