import { useLingui } from "@lingui/react/macro";
import type { Webhook } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";

/** How a webhook is, in words. */
export function WebhookFacts({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const facts: [string, string | undefined][] = [
    [t`Last delivered`, webhook.succeededAt ? format.moment(webhook.succeededAt) : t`Nothing yet`],
    [t`Waiting`, format.count(webhook.waiting)],
    [t`Failing since`, webhook.failingSince && format.moment(webhook.failingSince)],
    [t`Failures in a row`, webhook.failures > 0 ? format.count(webhook.failures) : undefined],
    [t`Paused since`, webhook.pausedAt && format.moment(webhook.pausedAt)],
    [t`Two secrets until`, webhook.rotatingUntil && format.moment(webhook.rotatingUntil)],
    [t`Added`, format.moment(webhook.createdAt)],
  ];
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
