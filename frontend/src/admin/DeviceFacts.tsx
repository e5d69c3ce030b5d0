import { useLingui } from "@lingui/react/macro";
import type { Device } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { useDeviceWords } from "./useDeviceWords";

/** How a device is, in words; what it has not told is left out. */
export function DeviceFacts({ device }: { device: Device }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const words = useDeviceWords();
  const { health } = device;
  const facts: [string, string | undefined][] = [
    [t`PIN for staff`, device.staffPin && t`${device.staffPin} – opens the staff's screen on the tablet`],
    [t`Enrolled`, device.enrolledAt && format.moment(device.enrolledAt)],
    [t`Last heard`, health && format.moment(health.seenAt)],
    [t`Last answer`, health && (health.lastSubmissionAt ? format.moment(health.lastSubmissionAt) : t`None yet`)],
    [t`Unsent`, health && unsent(health.queued, health.oldestQueuedAt)],
    [t`Refused by the server`, health && format.count(health.refused)],
    [t`Storage`, health?.storage && (words.storage[health.storage] ?? health.storage)],
    [t`Clock`, health?.clockSkewSeconds === undefined ? undefined : words.clock(health.clockSkewSeconds)],
    [t`Battery`, health?.battery === undefined ? undefined : format.percent(health.battery)],
    [t`Version`, health?.appVersion],
  ];
  function unsent(queued: number, since: string | undefined) {
    if (queued === 0) return t`None`;
    return since ? t`${format.count(queued)}, the oldest from ${format.moment(since)}` : format.count(queued);
  }
  return (
    <dl className="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
