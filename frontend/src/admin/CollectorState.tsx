import { useLingui } from "@lingui/react/macro";
import type { Collector } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { collectingAt } from "./collecting";

export function CollectorState({ collector }: { collector: Collector }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  switch (collectingAt(collector, new Date())) {
    case "open":
      return <Badge look="good" text={t`Open`} />;
    case "waiting":
      return <Badge text={t`Opens ${format.moment(collector.opensAt ?? "")}`} />;
    case "closed":
      return <Badge text={t`Closed`} />;
  }
}
