import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../../../api/types";
import { Progress } from "../../../ui/Progress";

/** How many have voted; for what stays a secret until the vote is closed. */
export function VoteCount({ state: { workshop } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const { voted, joined } = workshop;
  return (
    <section className="card" aria-labelledby="votes">
      <h2 id="votes">{t`Votes`}</h2>
      <Progress label={t`Votes`} done={voted} all={joined} text={t`${voted} of ${joined} have voted`} />
      <p className="quiet">{t`Until the vote is closed nobody sees what for, not even you.`}</p>
    </section>
  );
}
