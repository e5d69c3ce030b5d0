import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { createMuseum, museumsQuery, organisationsQuery } from "../api/museums";
import type { NewMuseum as NewMuseumBody } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";
import { MuseumFields } from "./MuseumFields";
import { MuseumsPath } from "./MuseumsPath";

export function NewMuseum() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  return (
    <>
      <MuseumsPath />
      <PageHead title={t`New museum`} />
      {organisations.length === 0 ? (
        <Notice title={t`No organisation yet`}>
          <p>
            <Trans>
              A museum belongs to an organisation. <Link to="/organisations/new">Add the organisation first.</Link>
            </Trans>
          </p>
        </Notice>
      ) : (
        <EditForm
          submit={t`Add museum`}
          onSubmit={async (form) => {
            await createMuseum(bodyFrom(form, { lists: ["/languages"] }) as NewMuseumBody);
            await queries.invalidateQueries({ queryKey: museumsQuery.queryKey });
          }}
          onDone={() => navigate({ to: "/museums" })}
        >
          <Select
            name="/organisationId"
            label={t`Organisation`}
            placeholder={t`Choose`}
            options={organisations.map(({ id, name }) => ({ id, text: read(name) }))}
            isRequired
          />
          <MuseumFields />
          <TextField
            name="/slug"
            label={t`Short name`}
            hint={t`Small letters, digits and hyphens; it cannot be changed later`}
            isRequired
          />
        </EditForm>
      )}
    </>
  );
}
