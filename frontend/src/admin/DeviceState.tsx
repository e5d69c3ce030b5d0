import { useLingui } from "@lingui/react/macro";
import type { Device } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";

export function DeviceState({ device }: { device: Device }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  switch (device.status) {
    case "waiting":
      return <Badge text={t`Waits for its code`} />;
    case "online":
      return <Badge look="good" text={t`Online`} />;
    default:
      return (
        <Badge
          text={device.health ? t`Silent since ${format.moment(device.health.seenAt)}` : t`Enrolled, not heard of yet`}
        />
      );
  }
}
