import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { clustersQuery } from "../api/museums";
import { useSpeech } from "../i18n/I18n";
import { useNames } from "../i18n/useNames";
import "./Clusters.css";

/** Museums of several owners that run one site together, and what each shares there. */
export function Clusters() {
  const { read } = useSpeech();
  const { sharing } = useNames();
  const { data: clusters } = useSuspenseQuery(clustersQuery);
  return (
    <section aria-labelledby="clusters" className="stack">
      <h2 id="clusters">
        <Trans>Clusters</Trans>
      </h2>
      {clusters.length === 0 && (
        <p className="quiet">
          <Trans>None yet.</Trans>
        </p>
      )}
      <div className="cluster-grid">
        {clusters.map((cluster) => (
          <article key={cluster.id} className="card">
            <h3>{read(cluster.name)}</h3>
            <ul className="cluster-members">
              {cluster.members.map((member) => (
                <li key={member.museumId}>
                  <span>{read(member.name)}</span>
                  <span className="quiet">{sharing[member.sharing] ?? member.sharing}</span>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </section>
  );
}
