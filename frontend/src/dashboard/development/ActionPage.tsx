import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { actionQuery, actionsQuery, findingsQuery, ideasQuery } from "../../api/improvement";
import type { Action } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { PageHead } from "../../ui/PageHead";
import { usePlaceOf } from "./ActionCard";
import { ActionDialog } from "./ActionDialog";
import { Due } from "./Due";
import { FollowUpCard } from "./FollowUpCard";
import { History } from "./History";
import { HowFar } from "./HowFar";
import { useActionWords } from "./useActionWords";
import { useMeasured } from "./useMeasured";
import "./development.css";

const route = getRouteApi("/development/actions/$actionId");

/** One action: what it is, how far it is, and what came of it. */
export function ActionPage() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { actionId } = route.useParams();
  const { data: action } = useSuspenseQuery(actionQuery(actionId));
  const { states } = useActionWords();
  const mayEdit = useMay()("IMPROVEMENT_EDIT", action.organisationId);
  const [editing, setEditing] = useState(false);
  // Below its key lie the action itself, its history and its follow-up.
  const changed = () => queries.invalidateQueries(actionsQuery);
  return (
    <>
      <nav aria-label={t`Path`}>
        <Link to="/development">
          <Trans>Development</Trans>
        </Link>
      </nav>
      <PageHead title={action.title} badge={<Badge text={states[action.state]} />}>
        {mayEdit && (
          <Button onPress={() => setEditing(true)}>
            <Trans>Edit</Trans>
          </Button>
        )}
      </PageHead>
      <Facts action={action} />
      {action.state === "done" && action.measure && <FollowUpCard action={action} measure={action.measure} />}
      {mayEdit && <HowFar action={action} onMoved={changed} />}
      <History actionId={actionId} />
      {editing && <ActionDialog action={action} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />}
    </>
  );
}

function Facts({ action }: { action: Action }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { bands } = useActionWords();
  const { data: findings = [] } = useQuery(findingsQuery);
  const finding = findings.find(({ id }) => id === action.findingId);
  const { data: ideas = [] } = useQuery(ideasQuery);
  const idea = ideas.find(({ id }) => id === action.ideaId);
  const facts = [
    { name: t`Where`, value: usePlaceOf(action) },
    { name: t`Owner's role`, value: action.ownerRole },
    { name: t`Cost`, value: action.cost && bands[action.cost] },
    { name: t`Effort`, value: action.effort && bands[action.effort] },
    { name: t`Done`, value: action.doneOn && format.day(action.doneOn) },
    { name: t`Why it was dropped`, value: action.state === "dropped" ? action.reason : undefined },
    { name: t`Reminder to`, value: action.state === "done" ? undefined : action.reminderEmail },
    { name: t`Finding`, value: finding?.statement },
    { name: t`Idea`, value: idea?.text, lang: idea?.language },
  ];
  return (
    <section className="card" aria-label={t`The action`}>
      {action.description && <p className="development-words">{action.description}</p>}
      {action.state !== "done" && <Due action={action} />}
      <dl className="facts">
        {facts.map(
          ({ name, value, lang }) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={lang}>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {action.measure ? (
        <Measured measure={action.measure} />
      ) : (
        <p className="quiet">
          <Trans>It has no measure: choose a finding under “Edit”, and its figure is measured again afterwards.</Trans>
        </p>
      )}
    </section>
  );
}

function Measured({ measure }: { measure: NonNullable<Action["measure"]> }) {
  const { t } = useLingui();
  const { text } = useMeasured(measure);
  return (
    <p className="quiet">
      {measure.goal === "increase"
        ? t`Measured by: ${text} (more is better)`
        : t`Measured by: ${text} (less is better)`}
    </p>
  );
}
