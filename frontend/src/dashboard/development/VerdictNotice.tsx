import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { FollowUp, Measure } from "../../api/types";
import { Notice } from "../../ui/Notice";
import { stillNeeded } from "./progress";
import { useMeasured } from "./useMeasured";

const LOOKS = { better: "good", worse: "warning", noDifference: "info", cannotTell: "info" } as const;

/** What came of it, in words. */
export function VerdictNotice({ followUp, measure }: { followUp: FollowUp; measure: Measure }) {
  const { t } = useLingui();
  const { text } = useMeasured(measure);
  const titles: Record<FollowUp["verdict"], string> = {
    better: t`It is better than before`,
    worse: t`It is worse than before`,
    noDifference: t`No difference: there were answers enough to have seen one`,
    cannotTell: t`It cannot be told yet`,
  };
  return (
    <Notice look={LOOKS[followUp.verdict]} title={titles[followUp.verdict]}>
      <p>{text}</p>
      {followUp.verdict === "cannotTell" && <Needed followUp={followUp} />}
    </Notice>
  );
}

function Needed({ followUp }: { followUp: FollowUp }) {
  const { t } = useLingui();
  const needed = stillNeeded(followUp);
  const words =
    needed === "unknown"
      ? t`So far too few answered on the days before the change to say how many more answers are needed. More days are compared as time goes by.`
      : needed > 0
        ? t`${plural(needed, { one: "# more answer is needed.", other: "# more answers are needed." })}`
        : t`There are answers enough, but they are too uneven to tell.`;
  return <p>{words}</p>;
}
