import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { clusterActionsQuery } from "../../api/improvement";
import { clustersQuery } from "../../api/museums";
import type { ClusterAction } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { Select } from "../../ui/Select";
import { DevelopmentTabs } from "./DevelopmentTabs";
import { Due } from "./Due";
import { byState } from "./progress";
import { Refused } from "./Refused";
import { useActionWords } from "./useActionWords";
import { useRefusal } from "./useRefusal";
import "./development.css";

const route = getRouteApi("/development/board");

/** What all members of a cluster do about what visitors said, as far as each of them shows it. */
export function BoardPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const navigate = useNavigate();
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  const chosen = route.useSearch().cluster ?? clusters[0]?.id;
  return (
    <>
      <PageHead
        title={t`In the cluster`}
        lead={t`What the museums of a cluster do about what visitors said, as far as they show it to each other.`}
      />
      <DevelopmentTabs />
      {clusters.length === 0 && (
        <Notice title={t`Your museums belong to no cluster`}>
          <p>
            <Trans>Museums that run one site together, or learn from each other, form clusters under “Museums”.</Trans>
          </p>
        </Notice>
      )}
      {clusters.length > 0 && (
        <div className="fields">
          <Select
            label={t`Cluster`}
            options={clusters.map(({ id, name }) => ({ id, text: read(name) }))}
            value={chosen ?? null}
            onChange={(key) => navigate({ to: "/development/board", search: { cluster: String(key) }, replace: true })}
          />
        </div>
      )}
      {chosen && <Board clusterId={chosen} />}
    </>
  );
}

function Board({ clusterId }: { clusterId: string }) {
  const { t } = useLingui();
  const { states } = useActionWords();
  const { data: actions, error, isPending } = useQuery(clusterActionsQuery(clusterId));
  const refusal = useRefusal();
  if (isPending) return <p role="status">{t`Loading`}</p>;
  if (error) return <Refused messages={refusal(error).messages} />;
  if (actions.length === 0) {
    return (
      <Notice title={t`Nobody shows an action yet`}>
        <p>
          <Trans>Open one of your actions, press “Edit” and let the other museums see it.</Trans>
        </p>
      </Notice>
    );
  }
  return byState(actions).map(({ state, actions }) => (
    <section key={state} aria-labelledby={`board-${state}`} className="stack">
      <h2 id={`board-${state}`}>
        {states[state]} <span className="development-count">{actions.length}</span>
      </h2>
      <ul className="development-cards">
        {actions.map((action) => (
          <li key={action.id}>
            <BoardCard action={action} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function BoardCard({ action }: { action: ClusterAction }) {
  const { t } = useLingui();
  const { format, read } = useSpeech();
  return (
    <article className="card development-card">
      <h3 className="development-title">
        {action.own ? (
          <Link to="/development/actions/$actionId" params={{ actionId: action.id }}>
            {action.title}
          </Link>
        ) : (
          action.title
        )}
      </h3>
      <p className="quiet">{read(action.museumName)}</p>
      {action.state === "done" && action.doneOn ? (
        <p className="quiet">{t`Done on ${format.day(action.doneOn)}`}</p>
      ) : (
        action.state !== "dropped" && <Due action={action} />
      )}
    </article>
  );
}
