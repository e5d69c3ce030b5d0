import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { servicePointsQuery } from "../../api/museums";
import type { Action } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Due } from "./Due";
import { usePlaces } from "./usePlaces";

/** An action in short. */
export function ActionCard({ action }: { action: Action }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const place = usePlaceOf(action);
  return (
    <article className="card development-card">
      <h3 className="development-title">
        <Link to="/development/actions/$actionId" params={{ actionId: action.id }}>
          {action.title}
        </Link>
      </h3>
      <p className="quiet">{place}</p>
      {action.ownerRole && <p className="quiet">{t`Owner: ${action.ownerRole}`}</p>}
      {action.state === "done" && action.doneOn ? (
        <p className="quiet">{t`Done on ${format.day(action.doneOn)}`}</p>
      ) : (
        action.state !== "dropped" && <Due action={action} />
      )}
      {action.state === "dropped" && action.reason && <p className="quiet">{t`Why: ${action.reason}`}</p>}
    </article>
  );
}

/** The museum, and the point in it; or the organisation. */
export function usePlaceOf({ organisationId, museumId, servicePointId }: Action): string {
  const { read } = useSpeech();
  const { nameOf } = usePlaces();
  const { data: points } = useQuery({
    ...servicePointsQuery(museumId ?? ""),
    enabled: museumId !== undefined && servicePointId !== undefined,
  });
  const point = points?.find(({ id }) => id === servicePointId);
  const name = nameOf({ organisationId, ...(museumId && { museumId }) });
  return point ? `${name} · ${read(point.name)}` : name;
}
