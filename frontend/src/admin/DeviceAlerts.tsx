import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Device } from "../api/types";
import { useDeviceWords } from "./useDeviceWords";
import "./DeviceAlerts.css";

/** What staff should see to at a device; nothing where it is well. */
export function DeviceAlerts({ device }: { device: Device }) {
  const words = useDeviceWords();
  if (device.alerts.length === 0) return null;
  return (
    <ul className="device-alerts">
      {device.alerts.map((code) => (
        <li key={code}>
          {words.alert(device, code)}{" "}
          {code === "refused" && (
            <Link to="/devices/refused" search={{ device: device.id }}>
              <Trans>To the refused answers</Trans>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
