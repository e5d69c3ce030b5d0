import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { devicesQuery } from "../api/devices";

/** Names of devices by their ids; a revoked one is in no list any more. */
export function useDeviceNames() {
  const { t } = useLingui();
  const { data: devices } = useSuspenseQuery(devicesQuery);
  return (deviceId: string) => devices.find(({ id }) => id === deviceId)?.name ?? t`A revoked device`;
}
