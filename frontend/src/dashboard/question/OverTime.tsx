import { Trans, useLingui } from "@lingui/react/macro";
import { Course } from "../Course";
import { IntervalSelect } from "../IntervalSelect";
import { ItemSelect } from "../ItemSelect";
import type { Item } from "../items";
import { intervalOf, weightsOf } from "../search";
import { useSearchChange, useSurveyView } from "../useSurveyView";

/** The course of a question, or of one of its rows. */
export function OverTime({ items }: { items: readonly Item[] }) {
  const { t } = useLingui();
  const { surveyId, search, filter } = useSurveyView();
  const change = useSearchChange();
  const item = items.find(({ id }) => id === search.trend) ?? items[0];
  if (!item) return null;
  const interval = intervalOf(search);
  return (
    <section aria-labelledby="trend" className="card">
      <div className="trend-head">
        <h2 id="trend">
          <Trans>Over time</Trans>
        </h2>
        <div className="trend-controls">
          {items.length > 1 && (
            <ItemSelect label={t`Row`} items={items} rowsOnly value={item.id} onChange={(trend) => change({ trend })} />
          )}
          <IntervalSelect interval={interval} />
        </div>
      </div>
      <Course surveyId={surveyId} filter={filter} item={item} interval={interval} weights={weightsOf(search)} />
    </section>
  );
}
