import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { apiClientsQuery, createApiClient } from "../../api/partners";
import type { ApiClient, NewApiClient } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { EditForm } from "../EditForm";
import { bodyFrom } from "../form";
import { ClientFields } from "./ClientFields";
import { ClientState } from "./ClientState";
import { FreshKey } from "./FreshKey";
import { KeyLife } from "./KeyLife";
import { clientState, inMonths, lastUse } from "./keyState";
import { PartnersPath } from "./PartnersPath";
import { useOrganisation } from "./useOrganisation";

const route = getRouteApi("/organisations/$organisationId/api-clients");

/** Systems of partners that an organisation lets in; the first key of a new one is shown here. */
export function ClientList() {
  const { t } = useLingui();
  const { format } = useSpeech();
  const queries = useQueryClient();
  const { organisationId } = route.useParams();
  const organisation = useOrganisation(organisationId);
  const { data: clients } = useSuspenseQuery(apiClientsQuery(organisationId));
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<{ client: ApiClient; key: string }>();

  async function add(form: FormData) {
    const { months, ...content } = bodyFrom(form, { lists: ["/scopes"] });
    const expiresAt = inMonths(Number(months), Date.now());
    const body = { scopes: [], ...content, expiresAt } as unknown as NewApiClient;
    setFresh(await createApiClient(organisationId, body));
    await queries.invalidateQueries(apiClientsQuery(organisationId));
  }

  return (
    <>
      <PartnersPath organisation={organisation} />
      <PageHead
        title={t`API clients`}
        lead={t`Systems of partners that read from Kaiku or send answers to it for this organisation, each with its own key.`}
      >
        {adding ? (
          <Button onPress={() => setAdding(false)}>
            <Trans>Cancel</Trans>
          </Button>
        ) : (
          <Button look="main" onPress={() => setAdding(true)}>
            <Trans>New API client</Trans>
          </Button>
        )}
      </PageHead>
      {fresh && <FreshKey client={fresh.client} value={fresh.key} onDone={() => setFresh(undefined)} />}
      {adding && (
        <EditForm submit={t`Create the client`} onSubmit={add} onDone={() => setAdding(false)}>
          <ClientFields />
          <div className="fields">
            <KeyLife name="/months" />
          </div>
        </EditForm>
      )}
      {clients.length === 0 ? (
        !adding && (
          <Notice title={t`No API clients yet`}>
            <p>
              <Trans>Create one for each system that is to be let in, so that each can be shut out by itself.</Trans>
            </p>
          </Notice>
        )
      ) : (
        <div className="card">
          <DataTable
            caption={t`API clients`}
            captionHidden
            rows={clients}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "name",
                title: t`Name`,
                cell: ({ id, name }) => (
                  <Link
                    to="/organisations/$organisationId/api-clients/$clientId"
                    params={{ organisationId, clientId: id }}
                  >
                    {name}
                  </Link>
                ),
              },
              {
                id: "state",
                title: t`Status`,
                cell: (client) => <ClientState state={clientState(client, Date.now())} />,
              },
              { id: "scopes", title: t`Scopes`, cell: ({ scopes }) => scopes.join(", ") },
              {
                id: "used",
                title: t`Last used`,
                cell: ({ keys }) => {
                  const day = lastUse(keys);
                  return day ? format.day(day) : t`Never`;
                },
              },
              { id: "created", title: t`Created`, cell: ({ createdAt }) => format.day(createdAt) },
            ]}
          />
        </div>
      )}
    </>
  );
}
