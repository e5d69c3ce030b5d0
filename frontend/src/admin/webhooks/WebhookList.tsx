import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { organisationsQuery } from "../../api/museums";
import { webhooksQuery } from "../../api/webhooks";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { MuseumsPath } from "../MuseumsPath";
import { useWebhookWords } from "./useWebhookWords";
import { WebhookState } from "./WebhookState";
import "./webhooks.css";

/** Addresses that are told what happens, and how they are. */
export function WebhookList() {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { types } = useWebhookWords();
  const navigate = useNavigate();
  const { data: webhooks } = useSuspenseQuery(webhooksQuery);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const ownerOf = (organisationId: string) => organisations.find(({ id }) => id === organisationId);
  return (
    <>
      <MuseumsPath />
      <PageHead
        title={t`Webhooks`}
        lead={t`Addresses of other systems that Kaiku tells when something happens: without answers, only that there are any.`}
      >
        <Button look="main" onPress={() => navigate({ to: "/webhooks/new" })}>
          <Trans>New webhook</Trans>
        </Button>
      </PageHead>
      {webhooks.length === 0 ? (
        <Notice title={t`No webhooks yet`}>
          <p>
            <Trans>
              Add the address that whoever runs the other system gives you. They get a secret from you, by which they
              know that a message comes from here.
            </Trans>
          </p>
        </Notice>
      ) : (
        <div className="card">
          <DataTable
            caption={t`Webhooks`}
            captionHidden
            rows={webhooks}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "url",
                title: t`Address`,
                cell: ({ id, url, description, organisationId }) => {
                  const owner = ownerOf(organisationId);
                  return (
                    <span className="webhook-name">
                      <Link to="/webhooks/$webhookId" params={{ webhookId: id }}>
                        {description || url}
                      </Link>
                      {description && <span className="quiet webhook-url">{url}</span>}
                      <span className="quiet">{owner ? read(owner.name) : ""}</span>
                    </span>
                  );
                },
              },
              { id: "state", title: t`Status`, cell: (webhook) => <WebhookState webhook={webhook} /> },
              { id: "waiting", title: t`Waiting`, numeric: true, cell: ({ waiting }) => format.count(waiting) },
              {
                id: "succeeded",
                title: t`Last delivered`,
                cell: ({ succeededAt }) => (succeededAt ? format.moment(succeededAt) : "–"),
              },
              {
                id: "types",
                title: t`Is told of`,
                cell: ({ types: chosen }) =>
                  chosen.length === 0 ? t`Everything` : chosen.map((type) => types[type] ?? type).join(", "),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
