import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { actionsQuery } from "../../api/improvement";
import { useMay } from "../../api/useMay";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { Select } from "../../ui/Select";
import { ActionCard } from "./ActionCard";
import { ActionDialog } from "./ActionDialog";
import { DevelopmentTabs } from "./DevelopmentTabs";
import { byState } from "./progress";
import { useActionWords } from "./useActionWords";
import { usePlaces } from "./usePlaces";
import "./development.css";

const route = getRouteApi("/development");
const ALL = "all";

/** What is planned, under way, done and dropped. */
export function ActionsPage() {
  const { t } = useLingui();
  const may = useMay();
  const { museum } = route.useSearch();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(actionsQuery);
  const { museums, nameOf } = usePlaces();
  const { states } = useActionWords();
  const [planning, setPlanning] = useState(false);
  const concerned = museums.filter(({ id }) => id === museum || data.some(({ museumId }) => museumId === id));
  const actions = data.filter(({ museumId }) => !museum || museumId === museum);
  return (
    <>
      <PageHead title={t`Development`} lead={t`What the museum does about what visitors said, and what came of it.`}>
        {may("IMPROVEMENT_EDIT") && (
          <Button look="main" onPress={() => setPlanning(true)}>
            <Trans>Plan an action</Trans>
          </Button>
        )}
      </PageHead>
      <DevelopmentTabs />
      {concerned.length > 0 && (
        <div className="fields">
          <Select
            label={t`Museum`}
            options={[
              { id: ALL, text: t`All museums` },
              ...concerned.map(({ id, organisationId }) => ({ id, text: nameOf({ organisationId, museumId: id }) })),
            ]}
            value={museum ?? ALL}
            onChange={(key) =>
              navigate({ to: "/development", search: key === ALL ? {} : { museum: String(key) }, replace: true })
            }
          />
        </div>
      )}
      {actions.length === 0 && <Beginning />}
      {byState(actions).map(({ state, actions }) => (
        <section key={state} aria-labelledby={`actions-${state}`} className="stack">
          <h2 id={`actions-${state}`}>
            {states[state]} <span className="development-count">{actions.length}</span>
          </h2>
          <ul className="development-cards">
            {actions.map((action) => (
              <li key={action.id}>
                <ActionCard action={action} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {planning && (
        <ActionDialog
          museumId={museum}
          onClose={() => setPlanning(false)}
          onDone={({ id }) => navigate({ to: "/development/actions/$actionId", params: { actionId: id } })}
        />
      )}
    </>
  );
}

function Beginning() {
  const { t } = useLingui();
  return (
    <Notice title={t`No actions yet`}>
      <p>
        <Trans>
          What the museum does because of its visitors is kept here. When an action is done, Kaiku measures the same
          figure again and says whether it got better.
        </Trans>
      </p>
      <p>
        <Trans>
          Begin with a figure: open a question of a survey and mark it as a finding. Then plan an action on it.
        </Trans>
      </p>
    </Notice>
  );
}
