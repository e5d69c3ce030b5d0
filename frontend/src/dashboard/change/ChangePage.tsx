import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { changeQuery } from "../../api/analysis";
import { exportAddress } from "../../api/exports";
import { Notice } from "../../ui/Notice";
import { Basis } from "../Basis";
import { TableDownload } from "../exports/TableDownload";
import { ItemSelect } from "../ItemSelect";
import { asked, chosenOf, type Item, isCourse } from "../items";
import { useItems, useSearchChange, useSurveyView } from "../useSurveyView";
import { ChangeFigures } from "./ChangeFigures";
import { ChangeSentence } from "./ChangeSentence";
import { Changes } from "./Changes";
import { NoPairs } from "./NoPairs";
import { Slope } from "./Slope";
import { withSums } from "./sums";
import "./Change.css";
import "../Overview.css";

const route = getRouteApi("/surveys/$surveyId/change");

/** The same respondents before and after: how far they moved, and how many of them. */
export function ChangePage() {
  const { t } = useLingui();
  const { surveyId, filter, questions } = useSurveyView();
  const change = useSearchChange<{ item: string }>();
  const items = withSums(useItems(questions).filter(isCourse));
  const item = chosenOf(items, route.useSearch().item);
  if (!item) return <Notice title={t`This survey has no question that is answered in numbers`} />;
  return (
    <section aria-labelledby="change" className="card">
      <div className="trend-head">
        <h2 id="change">
          <Trans>Before and after</Trans>
        </h2>
        <div className="trend-controls">
          <ItemSelect label={t`Question`} items={items} value={item.id} onChange={(id) => change({ item: id })} />
          <TableDownload
            taken="change"
            label={t`Download this change…`}
            address={(options) => exportAddress(surveyId, "change", filter, { ...options, ...asked(item) })}
          />
        </div>
      </div>
      <Changed item={item} />
    </section>
  );
}

function Changed({ item }: { item: Item }) {
  const { surveyId, filter } = useSurveyView();
  const { data: change } = useSuspenseQuery(changeQuery(surveyId, filter, asked(item)));
  if (change.status !== "ok") return <NoPairs status={change.status} />;
  return (
    <>
      <ChangeSentence change={change} />
      <div className="change-charts">
        <Slope item={item} change={change} />
        <Changes item={item} change={change} />
      </div>
      <ChangeFigures item={item} change={change} />
      <Basis sample={change.sample}>
        <Trans>
          Pairs only: who answered this both times. Difference by the paired t, confirmed by Wilcoxon's signed ranks;
          shares by Wilson; dz with its interval from the noncentral t. Without a group that did not visit, no figure
          tells whether the visit made the change.
        </Trans>
      </Basis>
    </>
  );
}
