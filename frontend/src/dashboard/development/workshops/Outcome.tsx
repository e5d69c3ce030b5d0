import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Workshop, WorkshopGroup, WorkshopState } from "../../../api/types";
import { byResult, scoreOf } from "../../../api/workshopResults";
import { useSpeech } from "../../../i18n/I18n";
import { Bars } from "../../../ui/Bars";
import { Button } from "../../../ui/Button";
import { DataTable } from "../../../ui/DataTable";
import { ImpactPicture } from "../../../ui/ImpactPicture";
import { ActionDialog } from "../ActionDialog";
import type { Deed } from "./deeds";
import { useWorkshopWords } from "./useWorkshopWords";

type OutcomeProps = { workshop: Workshop; state: WorkshopState; act: (deed: Deed) => void; mayEdit: boolean };

/** What the votes add up to, and what is taken further. */
export function Outcome({ workshop, state, act, mayEdit }: OutcomeProps) {
  const { t } = useLingui();
  const [planning, setPlanning] = useState<WorkshopGroup>();
  const { voteMethod, voted } = state.workshop;
  const groups = byResult(state.groups, voteMethod);
  return (
    <>
      <section className="card" aria-labelledby="result">
        <div className="page-title">
          <h2 id="result">{t`Result of the vote`}</h2>
          <p className="quiet">{t`${plural(voted, { one: "# person voted", other: "# people voted" })}`}</p>
        </div>
        {voteMethod === "impact-effort" ? <Placed groups={groups} /> : <Counted groups={groups} method={voteMethod} />}
      </section>
      <section className="card" aria-labelledby="choice">
        <h2 id="choice">{t`What is taken further`}</h2>
        {groups.length === 0 && <p className="quiet">{t`There are no groups.`}</p>}
        <ul className="workshop-choices">
          {groups.map((group) => (
            <Choice key={group.id} group={group} act={act} mayEdit={mayEdit} onPlan={() => setPlanning(group)} />
          ))}
        </ul>
      </section>
      {planning && (
        <ActionDialog
          plan={beginningOf(workshop, state, planning)}
          onClose={() => setPlanning(undefined)}
          onDone={({ id: actionId }) => {
            act({ kind: "choose", groupId: planning.id, chosen: true, actionId });
            setPlanning(undefined);
          }}
        />
      )}
    </>
  );
}

/** The group as an action: its title, its cards as the description, its museum where there is one. */
function beginningOf({ organisationId, museumIds }: Workshop, { cards }: WorkshopState, { id, title }: WorkshopGroup) {
  const words = cards
    .filter((card) => card.groupId === id && !card.hidden && card.text !== title)
    .map(({ text }) => `– ${text}`);
  const [museumId, ...others] = museumIds;
  return {
    organisationId,
    title,
    ...(words.length > 0 && { description: words.join("\n").slice(0, 2000) }),
    ...(museumId && others.length === 0 && { museumId }),
  };
}

type ChoiceProps = { group: WorkshopGroup; act: (deed: Deed) => void; mayEdit: boolean; onPlan: () => void };

function Choice({ group: { id, title, chosen, actionId }, act, mayEdit, onPlan }: ChoiceProps) {
  const { t } = useLingui();
  return (
    <li className="workshop-choice" data-chosen={chosen || undefined}>
      <span id={`choice-${id}`} className="workshop-title">
        {title}
      </span>
      <div className="page-actions">
        {mayEdit ? (
          <Button
            aria-label={chosen ? t`Chosen ✓: ${title}` : t`Choose: ${title}`}
            onPress={() => act({ kind: "choose", groupId: id, chosen: !chosen })}
          >
            {chosen ? t`Chosen ✓` : t({ message: "Choose", context: "group" })}
          </Button>
        ) : (
          chosen && <span className="badge badge-good">{t({ message: "Chosen", context: "group" })}</span>
        )}
        {actionId ? (
          <Link
            to="/development/actions/$actionId"
            params={{ actionId }}
            className="workshop-action"
            aria-label={t`To the action: ${title}`}
          >
            {t`To the action`}
          </Link>
        ) : (
          chosen &&
          mayEdit && (
            <Button look="main" aria-label={t`Make an action of it: ${title}`} onPress={onPlan}>
              {t`Make an action of it`}
            </Button>
          )
        )}
      </div>
    </li>
  );
}

type CountedProps = { groups: readonly WorkshopGroup[]; method: "dots" | "ranking" };

function Counted({ groups, method }: CountedProps) {
  const { t } = useLingui();
  const words = {
    dots: (value: number) => t`${plural(value, { one: "# dot", other: "# dots" })}`,
    ranking: (value: number) => t`${plural(value, { one: "# point", other: "# points" })}`,
  };
  return (
    <>
      <Bars
        label={t`Result of the vote`}
        bars={groups.map((group) => {
          const value = scoreOf(group, method);
          const voters = group.result?.voters ?? 0;
          const text = `${words[method](value)} · ${t`${plural(voters, { one: "# voter", other: "# voters" })}`}`;
          return { id: group.id, label: group.title, value, text, isStrong: group.chosen };
        })}
      />
      {method === "ranking" && (
        <p className="quiet">{t`Borda count: of those ranked by somebody the last gets one point, the one before it two, and so on.`}</p>
      )}
    </>
  );
}

function Placed({ groups }: { groups: readonly WorkshopGroup[] }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { impact } = useWorkshopWords();
  const mean = (value: number | undefined) => (value === undefined ? "–" : format.decimal(value, 1));
  return (
    <div className="workshop-placed">
      <ImpactPicture
        points={groups.flatMap(({ id, title, result, chosen }) =>
          result?.impact === undefined || result.effort === undefined
            ? []
            : [{ id, impact: result.impact, effort: result.effort, label: title, isStrong: chosen }],
        )}
        words={{ ...impact, description: t`Groups by their mean impact and effort; the figures are in the table.` }}
      />
      <DataTable
        caption={t`Means of the steps from 1 (little) to 5 (much)`}
        rows={groups}
        rowKey={({ id }) => id}
        columns={[
          { id: "group", title: t`Group`, cell: ({ title }) => title },
          { id: "impact", title: t`Impact`, numeric: true, cell: ({ result }) => mean(result?.impact) },
          { id: "effort", title: t`Effort`, numeric: true, cell: ({ result }) => mean(result?.effort) },
          { id: "voters", title: t`Voters`, numeric: true, cell: ({ result }) => format.count(result?.voters ?? 0) },
        ]}
      />
    </div>
  );
}
