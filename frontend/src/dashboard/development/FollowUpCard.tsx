import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { followUpQuery } from "../../api/improvement";
import { ApiProblem } from "../../api/problem";
import type { Action, FollowUp, Measure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Notice } from "../../ui/Notice";
import { FigureFact } from "./FigureFact";
import { FollowUpCourse } from "./FollowUpCourse";
import { useMeasured } from "./useMeasured";
import { VerdictNotice } from "./VerdictNotice";

/** What the answers say before and after an action was done. */
export function FollowUpCard({ action, measure }: { action: Action; measure: Measure }) {
  const { data, error } = useQuery(followUpQuery(action.id));
  return (
    <section aria-labelledby="follow-up" className="card">
      <h2 id="follow-up">
        <Trans>Measured again</Trans>
      </h2>
      {error && <Unmeasured error={error} />}
      {data && (
        <>
          <VerdictNotice followUp={data.measured} measure={measure} />
          <Sides followUp={data.measured} measure={measure} />
          <Overlapping actions={data.overlapping} />
          <FollowUpCourse followUp={data.measured} measure={measure} />
          <p className="quiet">
            <Trans>
              A difference is not a cause: other things changed on the same days. Of changes that change nothing, about
              5 in 100 are called better or worse by chance.
            </Trans>
          </p>
        </>
      )}
    </section>
  );
}

function Unmeasured({ error }: { error: Error }) {
  const { t } = useLingui();
  const lost = error instanceof ApiProblem && error.status === 0;
  return (
    <Notice
      look="warning"
      title={lost ? t`The server cannot be reached.` : t`You may not read the answers that this is measured by.`}
    />
  );
}

function Sides({ followUp, measure }: { followUp: FollowUp; measure: Measure }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { printDifference, isShare } = useMeasured(measure);
  const { baseline, followUp: after, difference, effect } = followUp;
  const before =
    followUp.comparison === "sameDaysOfYear" ? t`Before: the same days of the year before` : t`Before: right before`;
  const change = difference && printDifference(difference);
  const effectName = effect?.name === "hedgesG" ? "Hedges’ g" : "Cohen’s h";
  return (
    <dl className="facts">
      <FigureFact name={before} figure={baseline} measure={measure} />
      <FigureFact name={t`After`} figure={after} measure={measure} />
      {change && (
        <div>
          <dt>{isShare ? t`Difference in percentage points (95% interval)` : t`Difference (95% interval)`}</dt>
          <dd>
            <strong>{change}</strong>
            {effect && (
              <div className="quiet">
                {effectName} = {format.decimal(effect.value)} ({format.decimal(effect.low)} –{" "}
                {format.decimal(effect.high)})
              </div>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

type Other = { id: string; title: string; doneOn: string };

function Overlapping({ actions }: { actions: readonly Other[] }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  if (actions.length === 0) return null;
  return (
    <Notice look="warning" title={t`Something else was done on the same days`}>
      <p>
        <Trans>These are measured by the same question. Nobody can tell which of them made the difference.</Trans>
      </p>
      <ul>
        {actions.map(({ id, title, doneOn }) => (
          <li key={id}>
            <Link to="/development/actions/$actionId" params={{ actionId: id }}>
              {title}
            </Link>{" "}
            ({format.day(doneOn)})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
