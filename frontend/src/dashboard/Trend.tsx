import { Trans, useLingui } from "@lingui/react/macro";
import { Course } from "./Course";
import { IntervalSelect } from "./IntervalSelect";
import { ItemSelect } from "./ItemSelect";
import { chosenOf, isCourse } from "./items";
import { intervalOf, weightsOf } from "./search";
import { useItems, useSearchChange, useSurveyView } from "./useSurveyView";

/** One of the survey's items over time: which, and in what steps, the address says. */
export function Trend() {
  const { t } = useLingui();
  const { surveyId, search, filter, questions } = useSurveyView();
  const change = useSearchChange();
  const items = useItems(questions).filter(isCourse);
  const item = chosenOf(items, search.trend);
  const interval = intervalOf(search);
  if (!item) return null;
  return (
    <section aria-labelledby="trend" className="card">
      <div className="trend-head">
        <h2 id="trend">
          <Trans>Over time</Trans>
        </h2>
        <div className="trend-controls">
          <ItemSelect label={t`Question`} items={items} value={item.id} onChange={(trend) => change({ trend })} />
          <IntervalSelect interval={interval} />
        </div>
      </div>
      <Course surveyId={surveyId} filter={filter} item={item} interval={interval} weights={weightsOf(search)} />
    </section>
  );
}
