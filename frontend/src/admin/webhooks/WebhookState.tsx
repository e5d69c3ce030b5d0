import { useLingui } from "@lingui/react/macro";
import type { Webhook } from "../../api/types";
import { Badge } from "../../ui/Badge";

/** How a webhook is, in a word or two. */
export function WebhookState({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  if (webhook.pausedFor === "failing") return <Badge look="warning" text={t`Paused after failing`} />;
  if (webhook.pausedFor === "gone") return <Badge look="warning" text={t`Paused: it is gone`} />;
  if (webhook.paused) return <Badge text={t`Paused`} />;
  if (webhook.failures > 0) return <Badge look="warning" text={t`Failing`} />;
  return webhook.succeededAt ? <Badge look="good" text={t`Working`} /> : <Badge text={t`Nothing told yet`} />;
}
