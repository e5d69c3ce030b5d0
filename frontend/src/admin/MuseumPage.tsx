import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { changeMuseum, museumsQuery } from "../api/museums";
import { ApiProblem } from "../api/problem";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import { PageHead } from "../ui/PageHead";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";
import { MuseumFields } from "./MuseumFields";
import { MuseumsPath } from "./MuseumsPath";
import { OpeningWeek } from "./OpeningWeek";
import { ServicePoints } from "./ServicePoints";
import { Visits } from "./visits/Visits";

const route = getRouteApi("/museums/$museumId");

export function MuseumPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { museumId } = route.useParams();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const museum = museums.find(({ id }) => id === museumId);
  if (!museum) throw new ApiProblem(404);
  return (
    <>
      <MuseumsPath />
      <PageHead
        title={read(museum.name)}
        lead={museum.slug}
        badge={museum.synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
      />
      <ServicePoints museumId={museumId} />
      <OpeningWeek key={`hours-${museumId}`} museum={museum} />
      <Visits key={`visits-${museumId}`} museum={museum} />
      <section aria-labelledby="about" className="stack">
        <h2 id="about">
          <Trans>About the museum</Trans>
        </h2>
        <EditForm
          submit={t`Save changes`}
          onSubmit={async (form) => {
            await changeMuseum(museumId, bodyFrom(form, { lists: ["/languages"], empty: "null" }));
            await queries.invalidateQueries({ queryKey: museumsQuery.queryKey, exact: true });
          }}
          onDone={() => navigate({ to: "/museums" })}
        >
          <MuseumFields museum={museum} />
        </EditForm>
      </section>
    </>
  );
}
