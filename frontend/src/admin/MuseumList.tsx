import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { museumsQuery, organisationsQuery } from "../api/museums";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { useNames } from "../i18n/useNames";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { Clusters } from "./Clusters";
import { WebhookNotice } from "./webhooks/WebhookNotice";

/** Museums with their owners, and the clusters that they form. */
export function MuseumList() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { ownerTypes } = useNames();
  const navigate = useNavigate();
  const may = useMay();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const ownerOf = (organisationId: string) => organisations.find(({ id }) => id === organisationId);
  return (
    <>
      <PageHead title={t`Museums`}>
        {may("WEBHOOKS_MANAGE") && (
          <Button onPress={() => navigate({ to: "/webhooks" })}>
            <Trans>Webhooks</Trans>
          </Button>
        )}
        {may("ORGANISATION_MANAGE") && (
          <Button onPress={() => navigate({ to: "/organisations/new" })}>
            <Trans>New organisation</Trans>
          </Button>
        )}
        {may("MUSEUM_MANAGE") && (
          <Button look="main" onPress={() => navigate({ to: "/museums/new" })}>
            <Trans>New museum</Trans>
          </Button>
        )}
      </PageHead>
      <WebhookNotice />
      {museums.length === 0 ? (
        <Notice title={t`No museums yet`}>
          <p>
            <Trans>Add the organisation that owns the museum, then the museum.</Trans>
          </p>
        </Notice>
      ) : (
        <div className="card">
          <DataTable
            caption={t`Museums`}
            captionHidden
            rows={museums}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "name",
                title: t`Museum`,
                cell: ({ id, name, synthetic }) => (
                  <span className="page-title">
                    <Link to="/museums/$museumId" params={{ museumId: id }}>
                      {read(name)}
                    </Link>
                    {synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
                  </span>
                ),
              },
              { id: "municipality", title: t`Municipality`, cell: ({ municipality }) => municipality },
              {
                id: "owner",
                title: t`Owner`,
                cell: ({ organisationId }) => {
                  const owner = ownerOf(organisationId);
                  return owner ? read(owner.name) : "";
                },
              },
              { id: "languages", title: t`Languages`, cell: ({ languages }) => languages.join(", ") },
            ]}
          />
        </div>
      )}
      <section aria-labelledby="organisations" className="stack">
        <h2 id="organisations">
          <Trans>Organisations</Trans>
        </h2>
        <div className="card">
          <DataTable
            caption={t`Organisations`}
            captionHidden
            rows={organisations}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "name",
                title: t`Organisation`,
                cell: ({ id, name }) => (
                  <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
                    {read(name)}
                  </Link>
                ),
              },
              { id: "kind", title: t`Kind of owner`, cell: ({ ownerType }) => ownerTypes[ownerType] ?? ownerType },
              { id: "business", title: t`Business ID`, cell: ({ businessId }) => businessId ?? "–" },
            ]}
          />
        </div>
      </section>
      <Clusters />
    </>
  );
}
