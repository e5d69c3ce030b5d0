import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { WebhookAttempt } from "../../api/types";
import { deliveryQuery } from "../../api/webhooks";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { ScrollArea } from "../../ui/ScrollArea";
import { useWebhookWords } from "./useWebhookWords";

type DeliveryDialogProps = { webhookId: string; deliveryId: string; onClose: () => void };

/** One message: what it says, and how each attempt went. */
export function DeliveryDialog({ webhookId, deliveryId, onClose }: DeliveryDialogProps) {
  const { t } = useLingui();
  const { types } = useWebhookWords();
  const { data, isError } = useQuery(deliveryQuery(webhookId, deliveryId));
  const type = data?.delivery.type ?? "";
  return (
    <Dialog isOpen title={types[type] ?? t`Message`} onClose={onClose}>
      {isError && (
        <p>
          <Trans>This is not kept any more.</Trans>
        </p>
      )}
      {data && (
        <div className="stack">
          <p className="quiet">webhook-id: {data.delivery.eventId}</p>
          <ScrollArea label={t`What is sent`}>
            <pre className="webhook-body">{JSON.stringify(data.body, null, 2)}</pre>
          </ScrollArea>
          <h3>
            <Trans>Attempts</Trans>
          </h3>
          {data.attempts.length === 0 && (
            <p>
              <Trans>None yet</Trans>
            </p>
          )}
          <ol className="webhook-attempts">
            {data.attempts.map((attempt) => (
              <Attempt key={attempt.number} attempt={attempt} />
            ))}
          </ol>
        </div>
      )}
      <div className="page-actions">
        <Button onPress={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

function Attempt({ attempt }: { attempt: WebhookAttempt }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { failures } = useWebhookWords();
  return (
    <li>
      <span>
        {format.moment(attempt.at)}: {attempt.status}{" "}
        {attempt.failure && (failures[attempt.failure] ?? attempt.failure)}{" "}
        <span className="quiet">{t`${format.count(attempt.milliseconds)} ms`}</span>
      </span>
      {attempt.response && (
        <ScrollArea label={t`What it answered`}>
          <pre className="webhook-body">{attempt.response}</pre>
        </ScrollArea>
      )}
    </li>
  );
}
