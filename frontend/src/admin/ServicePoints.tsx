import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createServicePoint, servicePointsQuery } from "../api/museums";
import type { NewServicePoint } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { optionsOf, useNames } from "../i18n/useNames";
import { Button } from "../ui/Button";
import { DataTable } from "../ui/DataTable";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";
import { NameFields } from "./NameFields";

/** Where in a museum visitors are asked: its exhibition, café, shop... */
export function ServicePoints({ museumId }: { museumId: string }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { servicePointKinds } = useNames();
  const queries = useQueryClient();
  const { data: servicePoints } = useSuspenseQuery(servicePointsQuery(museumId));
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="service-points" className="stack">
      <div className="page-head">
        <h2 id="service-points">
          <Trans>Service points</Trans>
        </h2>
        {!adding && (
          <Button onPress={() => setAdding(true)}>
            <Trans>Add service point</Trans>
          </Button>
        )}
      </div>
      {adding && (
        <EditForm
          submit={t`Add service point`}
          onSubmit={async (form) => {
            await createServicePoint(museumId, bodyFrom(form) as NewServicePoint);
            await queries.invalidateQueries({ queryKey: servicePointsQuery(museumId).queryKey });
          }}
          onDone={() => setAdding(false)}
        >
          <NameFields />
          <div className="fields">
            <Select name="/kind" label={t`Kind`} options={optionsOf(servicePointKinds)} defaultValue="exhibition" />
            <TextField
              name="/slug"
              label={t`Short name`}
              hint={t`Small letters, digits and hyphens; it cannot be changed later`}
              isRequired
            />
          </div>
        </EditForm>
      )}
      {servicePoints.length === 0 ? (
        <p className="quiet">
          <Trans>None yet: the museum is asked about as a whole.</Trans>
        </p>
      ) : (
        <div className="card">
          <DataTable
            caption={t`Service points`}
            captionHidden
            rows={servicePoints}
            rowKey={({ id }) => id}
            columns={[
              { id: "name", title: t`Name`, cell: ({ name }) => read(name) },
              { id: "kind", title: t`Kind`, cell: ({ kind }) => servicePointKinds[kind] ?? kind },
              { id: "slug", title: t`Short name`, cell: ({ slug }) => slug },
            ]}
          />
        </div>
      )}
    </section>
  );
}
