import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import type { NewRedelivery, Webhook, WebhookDelivery } from "../../api/types";
import { deliveriesQuery, redeliver, webhooksQuery } from "../../api/webhooks";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { useProblemTexts } from "../useProblemTexts";
import { DeliveryDialog } from "./DeliveryDialog";
import { RedeliverSpan } from "./RedeliverSpan";
import { useWebhookWords } from "./useWebhookWords";

/** What a webhook was told, newest first; each can be told once more. */
export function Deliveries({ webhook }: { webhook: Webhook }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const words = useWebhookWords();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const [state, setState] = useState("");
  const [shown, setShown] = useState<string>();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isPending, error } = useInfiniteQuery(
    deliveriesQuery(webhook.id, state),
  );
  const deliveries = data?.pages.flatMap(({ items }) => items) ?? [];
  const again = useMutation({
    mutationFn: (choice: NewRedelivery) => redeliver(webhook.id, choice),
    onSettled: () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  const failure = again.error ?? error;

  return (
    <section aria-labelledby="deliveries" className="stack">
      <h2 id="deliveries">
        <Trans>What it was told</Trans>
      </h2>
      <div className="webhook-tools">
        <Select
          label={t`Show`}
          options={[
            { id: "", text: t`Everything` },
            ...Object.entries(words.states).map(([id, text]) => ({ id, text })),
          ]}
          value={state}
          onChange={(key) => setState(String(key))}
        />
        <RedeliverSpan isDisabled={webhook.paused} onRedeliver={again.mutate} />
      </div>
      {failure instanceof ApiProblem && <Notice look="danger">{tell.reason(failure)}</Notice>}
      <p role="status" className="quiet">
        {again.data && t`On their way: ${format.count(again.data.deliveries)}`}
      </p>
      {deliveries.length === 0 && !isPending ? (
        <Notice title={t`Nothing here yet`}>
          <p>
            <Trans>Send a test to see whether messages arrive.</Trans>
          </p>
        </Notice>
      ) : (
        <div className="card">
          <DataTable
            caption={t`What it was told`}
            captionHidden
            rows={deliveries}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "type",
                title: t`Event`,
                cell: ({ id, type }) => <Button onPress={() => setShown(id)}>{words.types[type] ?? type}</Button>,
              },
              { id: "state", title: t`Status`, cell: (delivery) => <DeliveryState delivery={delivery} /> },
              { id: "attempts", title: t`Attempts`, numeric: true, cell: ({ attempts }) => format.count(attempts) },
              {
                id: "last",
                title: t`Last attempt`,
                cell: ({ lastTriedAt }) => (lastTriedAt ? format.moment(lastTriedAt) : "–"),
              },
              {
                id: "again",
                title: t`Actions`,
                cell: ({ id, type }) => (
                  <Button
                    onPress={() => again.mutate({ deliveryId: id })}
                    isDisabled={webhook.paused}
                    aria-label={t`Send again: ${words.types[type] ?? type}`}
                  >
                    <Trans>Send again</Trans>
                  </Button>
                ),
              },
            ]}
          />
          {hasNextPage && (
            <Button onPress={() => fetchNextPage()} isPending={isFetchingNextPage}>
              <Trans>Show older ones</Trans>
            </Button>
          )}
        </div>
      )}
      {shown && <DeliveryDialog webhookId={webhook.id} deliveryId={shown} onClose={() => setShown(undefined)} />}
    </section>
  );
}

function DeliveryState({ delivery }: { delivery: WebhookDelivery }) {
  const { format } = useSpeech();
  const { t } = useLingui();
  const { states, failures } = useWebhookWords();
  const look = delivery.state === "delivered" ? "good" : delivery.failure ? "warning" : "quiet";
  return (
    <span className="webhook-name">
      <Badge look={look} text={states[delivery.state] ?? delivery.state} />
      {delivery.failure && (
        <span className="quiet">
          {failures[delivery.failure] ?? delivery.failure} {delivery.status}
        </span>
      )}
      {delivery.dueAt && delivery.attempts > 0 && (
        <span className="quiet">{t`Next attempt ${format.moment(delivery.dueAt)}`}</span>
      )}
    </span>
  );
}
