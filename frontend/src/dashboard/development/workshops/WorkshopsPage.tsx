import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Workshop } from "../../../api/types";
import { useMay } from "../../../api/useMay";
import { workshopsQuery } from "../../../api/workshops";
import { useSpeech } from "../../../i18n/I18n";
import { localized } from "../../../i18n/localized";
import { Badge } from "../../../ui/Badge";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { PageHead } from "../../../ui/PageHead";
import { DevelopmentTabs } from "../DevelopmentTabs";
import { isoToday } from "../progress";
import { usePlaces } from "../usePlaces";
import { occasionsOf } from "./occasions";
import { useWorkshopWords } from "./useWorkshopWords";
import { WorkshopDialog } from "./WorkshopDialog";
import "../development.css";

/** Workshops with staff, visitors and partners: those to come, and those that were. */
export function WorkshopsPage() {
  const { t } = useLingui();
  const may = useMay();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(workshopsQuery);
  const { coming, past } = occasionsOf(data, isoToday());
  const [planning, setPlanning] = useState(false);
  const parts = [
    { id: "coming", title: t`Coming`, workshops: coming },
    { id: "past", title: t({ message: "Past", context: "workshops" }), workshops: past },
  ];
  return (
    <>
      <PageHead
        title={t`Workshops`}
        lead={t`Staff, visitors and partners develop services together, each with their own phone.`}
      >
        {may("IMPROVEMENT_EDIT") && (
          <Button look="main" onPress={() => setPlanning(true)}>
            <Trans>New workshop</Trans>
          </Button>
        )}
      </PageHead>
      <DevelopmentTabs />
      {data.length === 0 && (
        <Notice title={t`No workshops yet`}>
          <p>
            <Trans>
              In a workshop everybody writes ideas on a phone, the ideas are grouped on a big screen, and all vote on
              what is done. Findings can be taken along, and what is chosen becomes an action.
            </Trans>
          </p>
        </Notice>
      )}
      {parts.map(
        ({ id, title, workshops }) =>
          workshops.length > 0 && (
            <section key={id} aria-labelledby={`workshops-${id}`} className="stack">
              <h2 id={`workshops-${id}`}>
                {title} <span className="development-count">{workshops.length}</span>
              </h2>
              <ul className="development-cards">
                {workshops.map((workshop) => (
                  <li key={workshop.id}>
                    <WorkshopInShort workshop={workshop} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {planning && (
        <WorkshopDialog
          onClose={() => setPlanning(false)}
          onDone={({ id }) => navigate({ to: "/development/workshops/$workshopId", params: { workshopId: id } })}
        />
      )}
    </>
  );
}

function WorkshopInShort({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const { language, format } = useSpeech();
  const { nameOf } = usePlaces();
  const { steps } = useWorkshopWords();
  const { organisationId, step, joined, museumIds } = workshop;
  const title = localized(workshop.title, language);
  const museums = museumIds.map((museumId) => nameOf({ organisationId, museumId })).join(" · ");
  return (
    <article className="card development-card">
      <h3 className="development-title" lang={title.language}>
        <Link to="/development/workshops/$workshopId" params={{ workshopId: workshop.id }}>
          {title.text}
        </Link>
      </h3>
      <p>
        {format.day(workshop.heldOn)}
        {workshop.place && ` · ${workshop.place}`}
      </p>
      <p className="quiet">{museums || nameOf({ organisationId })}</p>
      <p className="development-due">
        {step !== "waiting" && <Badge text={steps[step]} look={step === "closed" ? "quiet" : "good"} />}
        {joined > 0 && (
          <span className="quiet">{t`${plural(joined, { one: "# participant", other: "# participants" })}`}</span>
        )}
      </p>
    </article>
  );
}
