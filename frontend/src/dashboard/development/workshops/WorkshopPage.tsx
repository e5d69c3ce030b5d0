import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { Workshop, WorkshopState } from "../../../api/types";
import { useMay } from "../../../api/useMay";
import { workshopQuery } from "../../../api/workshops";
import { useSpeech } from "../../../i18n/I18n";
import { localized } from "../../../i18n/localized";
import { PageHead } from "../../../ui/PageHead";
import { usePlaces } from "../usePlaces";
import { Board } from "./Board";
import { Connection } from "./Connection";
import { JoinPanel } from "./JoinPanel";
import { Outcome } from "./Outcome";
import { StepControl } from "./StepControl";
import { Takeaways } from "./Takeaways";
import { Unsent } from "./Unsent";
import { type Facilitation, useFacilitation } from "./useFacilitation";
import { VoteCount } from "./VoteCount";
import { WorkshopMenu } from "./WorkshopMenu";
import "../development.css";
import "./workshops.css";

const route = getRouteApi("/development/workshops/$workshopId");

/** A workshop as its facilitator leads it. */
export function WorkshopPage() {
  const { t } = useLingui();
  const { language, format } = useSpeech();
  const { workshopId } = route.useParams();
  const { data: workshop } = useSuspenseQuery(workshopQuery(workshopId));
  const facilitation = useFacilitation(workshopId);
  const mayEdit = useMay()("IMPROVEMENT_EDIT", workshop.organisationId);
  const { nameOf } = usePlaces();
  const title = localized(workshop.title, language);
  const { organisationId, museumIds, place } = workshop;
  const museums = museumIds.map((museumId) => nameOf({ organisationId, museumId }));
  const { state } = facilitation;
  if (facilitation.failure) throw facilitation.failure;
  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/development/workshops">
          <Trans>Workshops</Trans>
        </Link>
      </nav>
      <PageHead
        title={title.text}
        lang={title.language}
        lead={[format.day(workshop.heldOn), ...(place ? [place] : []), ...museums].join(" · ")}
      >
        <Link
          to="/development/workshops/$workshopId/screen"
          params={{ workshopId }}
          target="_blank"
          className="button button-plain"
        >
          <Trans>Big screen</Trans> <span aria-hidden>↗</span>
        </Link>
        <Takeaways workshop={workshop} />
        {mayEdit && <WorkshopMenu workshop={workshop} />}
      </PageHead>
      {state ? (
        <>
          <StepControl workshopId={workshopId} state={state} mayEdit={mayEdit}>
            <Connection connection={facilitation.connection} />
          </StepControl>
          <Unsent facilitation={facilitation} />
          <Now workshop={workshop} state={state} facilitation={facilitation} mayEdit={mayEdit} />
        </>
      ) : (
        <p className="quiet">
          <Trans>The workshop is being fetched…</Trans>
        </p>
      )}
    </>
  );
}

type NowProps = { workshop: Workshop; state: WorkshopState; facilitation: Facilitation; mayEdit: boolean };

/** What there is to do in this step. */
function Now({ workshop, state, facilitation, mayEdit }: NowProps) {
  const { language } = useSpeech();
  const prompt = localized(state.workshop.prompt, language);
  const join = <JoinPanel workshop={workshop} joined={state.workshop.joined} mayEdit={mayEdit} />;
  switch (state.workshop.step) {
    case "waiting":
      return (
        <div className="workshop-welcome">
          {join}
          <Preview state={state} />
        </div>
      );
    case "gather":
    case "group":
      return (
        <>
          <h2 lang={prompt.language}>{prompt.text}</h2>
          <Board state={state} act={facilitation.act} mayEdit={mayEdit} aside={join} />
        </>
      );
    case "vote":
      return (
        <>
          <VoteCount state={state} />
          <Board state={state} act={facilitation.act} mayEdit={false} aside={join} />
        </>
      );
    case "choose":
    case "closed":
      return <Outcome workshop={workshop} state={state} act={facilitation.act} mayEdit={mayEdit} />;
  }
}

/** What it will be about. */
function Preview({ state: { workshop } }: { state: WorkshopState }) {
  const { language } = useSpeech();
  const prompt = localized(workshop.prompt, language);
  return (
    <section className="card" aria-labelledby="prompt">
      <h2 id="prompt" lang={prompt.language}>
        {prompt.text}
      </h2>
      {workshop.findings.length > 0 && (
        <>
          <h3>
            <Trans>Findings taken along</Trans>
          </h3>
          <ul className="workshop-findings">
            {workshop.findings.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </>
      )}
      {workshop.ideas.length > 0 && (
        <>
          <h3>
            <Trans>Ideas taken along</Trans>
          </h3>
          <ul className="workshop-findings">
            {workshop.ideas.map(({ id, text, language: said }) => (
              <li key={id} lang={said}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
