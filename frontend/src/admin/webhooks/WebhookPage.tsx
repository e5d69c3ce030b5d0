import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import {
  changeWebhook,
  deleteWebhook,
  pingWebhook,
  rotateSecret,
  webhookQuery,
  webhooksQuery,
} from "../../api/webhooks";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { useProblemTexts } from "../useProblemTexts";
import { Deliveries } from "./Deliveries";
import { SecretCard } from "./SecretCard";
import { secretQuery } from "./secrets";
import { WebhookFacts } from "./WebhookFacts";
import { WebhookForm } from "./WebhookForm";
import { WebhookState } from "./WebhookState";
import { WebhooksPath } from "./WebhooksPath";
import "./webhooks.css";

const route = getRouteApi("/webhooks/$webhookId");

/** One webhook: how it is, what it is told, what it was told. */
export function WebhookPage() {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { webhookId } = route.useParams();
  const [asking, setAsking] = useState<"secret" | "deletion">();
  const { data: webhook } = useSuspenseQuery(webhookQuery(webhookId));
  const { data: secret } = useQuery(secretQuery(webhookId));
  const settle = () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey });

  const pause = useMutation({
    mutationFn: (paused: boolean) => changeWebhook(webhookId, webhook.etag, { paused }),
    onSettled: settle,
  });
  const ping = useMutation({ mutationFn: () => pingWebhook(webhookId), onSettled: settle });
  const rotate = useMutation({
    mutationFn: () => rotateSecret(webhookId),
    onSuccess: (made) => {
      queries.setQueryData(secretQuery(webhookId).queryKey, made.secret);
      return settle();
    },
  });
  const remove = useMutation({
    mutationFn: () => deleteWebhook(webhookId, webhook.etag),
    onSuccess: async () => {
      await navigate({ to: "/webhooks" });
      queries.removeQueries({ queryKey: webhookQuery(webhookId).queryKey });
      await settle();
    },
  });
  const failure = pause.error ?? ping.error ?? rotate.error ?? remove.error;

  return (
    <>
      <WebhooksPath />
      <PageHead title={webhook.description || t`Webhook`} lead={webhook.url} badge={<WebhookState webhook={webhook} />}>
        <Button onPress={() => ping.mutate()} isPending={ping.isPending} isDisabled={webhook.paused}>
          <Trans>Send a test</Trans>
        </Button>
        <Button onPress={() => pause.mutate(!webhook.paused)} isPending={pause.isPending}>
          {webhook.paused ? <Trans>Resume</Trans> : <Trans>Pause</Trans>}
        </Button>
        <Button onPress={() => setAsking("secret")} isPending={rotate.isPending}>
          <Trans>New secret</Trans>
        </Button>
        <Button look="danger" onPress={() => setAsking("deletion")} isPending={remove.isPending}>
          <Trans>Delete</Trans>
        </Button>
      </PageHead>
      {failure instanceof ApiProblem && <Notice look="danger">{tell.whole(failure)}</Notice>}
      <SecretCard secret={secret} rotated={webhook.rotatingUntil !== undefined} />
      {(webhook.pausedFor === "failing" || webhook.pausedFor === "gone") && (
        <Notice look="warning" title={t`It is told nothing at present`}>
          <p>
            {webhook.pausedFor === "gone" ? (
              <Trans>The other system said that nobody listens at this address any more.</Trans>
            ) : (
              <Trans>Nothing arrived for three days.</Trans>
            )}{" "}
            <Trans>Once it is resumed, it gets what it missed of the last 30 days.</Trans>
          </p>
        </Notice>
      )}
      <div className="webhook">
        <section aria-labelledby="settings" className="stack">
          <h2 id="settings">
            <Trans>Where to, and of what</Trans>
          </h2>
          <WebhookForm key={webhookId} webhook={webhook} />
        </section>
        <section aria-labelledby="health" className="stack">
          <h2 id="health">
            <Trans>How the webhook is</Trans>
          </h2>
          <div className="card">
            <WebhookFacts webhook={webhook} />
          </div>
        </section>
      </div>
      <Deliveries webhook={webhook} />
      <ConfirmDialog
        isOpen={asking === "secret"}
        title={t`Make a new secret?`}
        text={t`For 24 hours, messages are signed with both secrets; after that, the old one is of no use. Give the new one to whoever runs the other system by then.`}
        confirm={t`Make a new secret`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(undefined);
          rotate.mutate();
        }}
        onCancel={() => setAsking(undefined)}
      />
      <ConfirmDialog
        isOpen={asking === "deletion"}
        title={t`Delete this webhook?`}
        text={t`The address is told nothing more, and the list of what it was told goes as well. What it has already got stays there.`}
        confirm={t`Delete`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(undefined);
          remove.mutate();
        }}
        onCancel={() => setAsking(undefined)}
      />
    </>
  );
}
