import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { changeOrganisation, organisationsQuery } from "../api/museums";
import { ApiProblem } from "../api/problem";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { PageHead } from "../ui/PageHead";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";
import { MuseumsPath } from "./MuseumsPath";
import { OrganisationFields } from "./OrganisationFields";
import { LoginPolicy } from "./staff/LoginPolicy";

const route = getRouteApi("/organisations/$organisationId");

export function OrganisationPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const may = useMay();
  const { organisationId } = route.useParams();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const organisation = organisations.find(({ id }) => id === organisationId);
  if (!organisation) throw new ApiProblem(404);
  return (
    <>
      <MuseumsPath />
      <PageHead title={read(organisation.name)} lead={t`The legal owner of one or more museums.`}>
        {may("PARTNER_MANAGE", organisationId) && (
          <Button
            onPress={() => navigate({ to: "/organisations/$organisationId/api-clients", params: { organisationId } })}
          >
            <Trans>API clients</Trans>
          </Button>
        )}
      </PageHead>
      <p>
        <Link to="/organisations/$organisationId/data" params={{ organisationId }}>
          <Trans>What visitors are told, and how long their answers are kept</Trans>
        </Link>
      </p>
      <EditForm
        submit={t`Save changes`}
        onSubmit={async (form) => {
          await changeOrganisation(organisationId, bodyFrom(form, { empty: "null" }));
          await queries.invalidateQueries({ queryKey: organisationsQuery.queryKey });
        }}
        onDone={() => navigate({ to: "/museums" })}
      >
        <OrganisationFields organisation={organisation} />
      </EditForm>
      {may("ORGANISATION_MANAGE", organisationId) && <LoginPolicy organisationId={organisationId} />}
    </>
  );
}
