import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Webhook } from "../../api/types";
import { changeWebhook, webhooksQuery } from "../../api/webhooks";
import { EditForm } from "../EditForm";
import { contentOf, WebhookFields } from "./WebhookFields";

/** What may be changed of a webhook. */
export function WebhookForm({ webhook }: { webhook: Webhook & { etag: string } }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  // Fields keep what was read when they were opened; how the webhook is changes meanwhile, and is no revision of it.
  const [opened] = useState(webhook);
  return (
    <EditForm
      submit={t`Save changes`}
      onSubmit={async (form) => {
        await changeWebhook(webhook.id, webhook.etag, contentOf(form));
        await queries.invalidateQueries({ queryKey: webhooksQuery.queryKey });
      }}
      onDone={() => undefined}
    >
      <WebhookFields webhook={opened} organisationId={opened.organisationId} />
    </EditForm>
  );
}
