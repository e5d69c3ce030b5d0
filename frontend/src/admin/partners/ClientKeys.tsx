import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { createApiKey, revokeApiKey } from "../../api/partners";
import { ApiProblem } from "../../api/problem";
import type { ApiClient, ApiKey } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { EditForm } from "../EditForm";
import { bodyFrom } from "../form";
import { useProblemTexts } from "../useProblemTexts";
import { ClientState } from "./ClientState";
import { FreshKey } from "./FreshKey";
import { KeyLife } from "./KeyLife";
import { inMonths, keyState } from "./keyState";

type ClientKeysProps = { client: ApiClient; onChanged: () => Promise<unknown> };

/** The keys of a client. Two may be in force, so that a new one can be put in place before the old one goes. */
export function ClientKeys({ client, onChanged }: ClientKeysProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const tell = useProblemTexts();
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<string>();
  const [leaving, setLeaving] = useState<ApiKey>();
  const at = { organisationId: client.organisationId, clientId: client.id };
  const revoke = useMutation({ mutationFn: (keyId: string) => revokeApiKey({ ...at, keyId }), onSettled: onChanged });
  const isLive = (key: ApiKey) => !client.revokedAt && ["good", "expiring"].includes(keyState(key, Date.now()));

  async function add(form: FormData) {
    const { months } = bodyFrom(form);
    const made = await createApiKey(at, inMonths(Number(months), Date.now()));
    setFresh(made.key);
    await onChanged();
  }

  return (
    <section aria-labelledby="keys" className="stack">
      <div className="page-head">
        <h2 id="keys">
          <Trans>Keys</Trans>
        </h2>
        {!client.revokedAt && <Button onPress={() => setAdding(!adding)}>{adding ? t`Cancel` : t`New key`}</Button>}
      </div>
      <dl className="facts">
        <div>
          <dt>
            <Trans>Client ID</Trans>
          </dt>
          <dd>
            <code>{client.id}</code>
          </dd>
        </div>
      </dl>
      {adding && (
        <EditForm submit={t`Make the key`} onSubmit={add} onDone={() => setAdding(false)}>
          <div className="fields">
            <KeyLife name="/months" />
          </div>
        </EditForm>
      )}
      {fresh && <FreshKey client={client} value={fresh} onDone={() => setFresh(undefined)} />}
      {revoke.error instanceof ApiProblem && <Notice look="danger">{tell.whole(revoke.error)}</Notice>}
      <div className="card">
        <DataTable
          caption={t`Keys`}
          captionHidden
          rows={client.keys}
          rowKey={({ id }) => id}
          columns={[
            { id: "key", title: t`End of the key`, cell: ({ ending }) => <code>{`…${ending}`}</code> },
            { id: "state", title: t`Status`, cell: (key) => <ClientState state={keyState(key, Date.now())} /> },
            { id: "created", title: t`Created`, cell: ({ createdAt }) => format.day(createdAt) },
            { id: "ends", title: t`Good until`, cell: ({ expiresAt }) => format.day(expiresAt) },
            {
              id: "used",
              title: t`Last used`,
              cell: ({ lastUsedOn }) => (lastUsedOn ? format.day(lastUsedOn) : t`Never`),
            },
            {
              id: "more",
              title: t`Actions`,
              cell: (key) =>
                isLive(key) && (
                  <Button onPress={() => setLeaving(key)} aria-label={t`Revoke the key ${key.ending}`}>
                    <Trans>Revoke</Trans>
                  </Button>
                ),
            },
          ]}
        />
      </div>
      <ConfirmDialog
        isOpen={leaving !== undefined}
        title={t`Revoke this key?`}
        text={t`Whatever still uses it is shut out at once. Make sure that the system has its new key.`}
        confirm={t`Revoke`}
        cancel={t`Cancel`}
        onConfirm={() => {
          if (leaving) revoke.mutate(leaving.id);
          setLeaving(undefined);
        }}
        onCancel={() => setLeaving(undefined)}
      />
    </section>
  );
}
