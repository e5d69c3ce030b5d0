import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { createOrganisation, organisationsQuery } from "../api/museums";
import type { NewOrganisation as NewOrganisationBody } from "../api/types";
import { PageHead } from "../ui/PageHead";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";
import { MuseumsPath } from "./MuseumsPath";
import { OrganisationFields } from "./OrganisationFields";

export function NewOrganisation() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <MuseumsPath />
      <PageHead title={t`New organisation`} lead={t`The legal owner of one or more museums.`} />
      <EditForm
        submit={t`Add organisation`}
        onSubmit={async (form) => {
          await createOrganisation(bodyFrom(form) as NewOrganisationBody);
          await queries.invalidateQueries({ queryKey: organisationsQuery.queryKey });
        }}
        onDone={() => navigate({ to: "/museums" })}
      >
        <OrganisationFields />
      </EditForm>
    </>
  );
}
