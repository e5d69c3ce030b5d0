import { useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { organisationsQuery } from "../../api/museums";
import { useMay } from "../../api/useMay";
import { createWebhook, webhooksQuery } from "../../api/webhooks";
import { useSpeech } from "../../i18n/I18n";
import { PageHead } from "../../ui/PageHead";
import { Select } from "../../ui/Select";
import { EditForm } from "../EditForm";
import { secretQuery } from "./secrets";
import { contentOf, WebhookFields } from "./WebhookFields";
import { WebhooksPath } from "./WebhooksPath";

export function NewWebhook() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const may = useMay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const own = organisations.filter(({ id }) => may("WEBHOOKS_MANAGE", id));
  const [organisationId, setOrganisationId] = useState(own.length === 1 ? own[0]?.id : undefined);
  const created = useRef<string>(undefined);
  return (
    <>
      <WebhooksPath />
      <PageHead
        title={t`New webhook`}
        lead={t`Kaiku sends a signed message to this address each time, and tries for three days where it is not taken.`}
      />
      <EditForm
        submit={t`Add webhook`}
        onSubmit={async (form) => {
          const { webhook, secret } = await createWebhook({
            organisationId: organisationId ?? "",
            ...contentOf(form),
          });
          created.current = webhook.id;
          queries.setQueryData(secretQuery(webhook.id).queryKey, secret);
          await queries.invalidateQueries({ queryKey: webhooksQuery.queryKey, refetchType: "all" });
        }}
        onDone={() => navigate({ to: "/webhooks/$webhookId", params: { webhookId: created.current ?? "" } })}
      >
        <Select
          name="/organisationId"
          label={t`Organisation`}
          placeholder={t`Choose`}
          options={own.map(({ id, name }) => ({ id, text: read(name) }))}
          value={organisationId ?? null}
          onChange={(key) => setOrganisationId(String(key))}
          isRequired
        />
        <WebhookFields organisationId={organisationId} />
      </EditForm>
    </>
  );
}
