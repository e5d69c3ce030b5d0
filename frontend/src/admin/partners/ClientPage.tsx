import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { apiClientsQuery, changeApiClient, revokeApiClient } from "../../api/partners";
import { ApiProblem } from "../../api/problem";
import type { ApiClientPatch } from "../../api/types";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { EditForm } from "../EditForm";
import { bodyFrom } from "../form";
import { useProblemTexts } from "../useProblemTexts";
import { ClientFields } from "./ClientFields";
import { ClientKeys } from "./ClientKeys";
import { ClientState } from "./ClientState";
import { clientState } from "./keyState";
import { PartnersPath } from "./PartnersPath";
import { Usage } from "./Usage";
import { useOrganisation } from "./useOrganisation";

const route = getRouteApi("/organisations/$organisationId/api-clients/$clientId");

/** One system of a partner: its keys, what it may do, how much it asks. */
export function ClientPage() {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const { organisationId, clientId } = route.useParams();
  const organisation = useOrganisation(organisationId);
  const { data: clients } = useSuspenseQuery(apiClientsQuery(organisationId));
  const client = clients.find(({ id }) => id === clientId);
  const [asking, setAsking] = useState(false);
  const settle = () => queries.invalidateQueries(apiClientsQuery(organisationId));
  const revoke = useMutation({ mutationFn: () => revokeApiClient({ organisationId, clientId }), onSettled: settle });
  if (!client) throw new ApiProblem(404);

  async function save(form: FormData) {
    const body = { scopes: [], ...bodyFrom(form, { lists: ["/scopes"], empty: "null" }) } as unknown as ApiClientPatch;
    await changeApiClient({ organisationId, clientId }, body);
    await settle();
  }

  return (
    <>
      <PartnersPath organisation={organisation} below />
      <PageHead title={client.name} badge={<ClientState state={clientState(client, Date.now())} />}>
        {!client.revokedAt && (
          <Button look="danger" onPress={() => setAsking(true)} isPending={revoke.isPending}>
            <Trans>Revoke</Trans>
          </Button>
        )}
      </PageHead>
      {revoke.error instanceof ApiProblem && <Notice look="danger">{tell.whole(revoke.error)}</Notice>}
      {client.revokedAt && (
        <Notice title={t`This client is revoked`}>
          <p>
            <Trans>None of its keys opens anything any more. What it asked before can still be seen below.</Trans>
          </p>
        </Notice>
      )}
      <ClientKeys client={client} onChanged={settle} />
      {!client.revokedAt && (
        <section aria-labelledby="may" className="stack">
          <h2 id="may">
            <Trans>Name and scopes</Trans>
          </h2>
          <EditForm key={client.id} submit={t`Save changes`} onSubmit={save} onDone={() => undefined}>
            <ClientFields client={client} />
          </EditForm>
        </section>
      )}
      <Usage client={client} />
      <ConfirmDialog
        isOpen={asking}
        title={t`Revoke this client?`}
        text={t`The system is shut out at once, with all its keys, and cannot be let in again: a new client has to be created for it.`}
        confirm={t`Revoke`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(false);
          revoke.mutate();
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
