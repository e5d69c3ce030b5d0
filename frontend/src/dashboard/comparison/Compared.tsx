import { Trans, useLingui } from "@lingui/react/macro";
import type { Question } from "../../api/types";
import { Notice } from "../../ui/Notice";
import { Basis } from "../Basis";
import { isByFilter } from "../development/groups";
import { MarkFinding } from "../development/MarkFinding";
import { NothingHere } from "../NothingHere";
import { Findings } from "./Findings";
import { GroupChart } from "./GroupChart";
import { GroupTable } from "./GroupTable";
import { inOrder } from "./grouping";
import { useComparison, type Wanted } from "./useComparison";

type ComparedProps = Wanted & { segments: readonly Question[]; nameOf: (key: string) => string };

/** The groups and what came of setting them against each other. */
export function Compared({ item, by, reference, segments, nameOf }: ComparedProps) {
  const { t } = useLingui();
  const data = useComparison({ item, by, reference });
  const groups = inOrder(data.groups, by, segments).map((group) => ({ ...group, name: nameOf(group.key) }));
  const shown = groups.filter(({ status }) => status === "ok");
  if (shown.length === 0) {
    return <NothingHere status={groups.some(({ status }) => status === "suppressed") ? "suppressed" : "empty"} />;
  }
  return (
    <>
      {shown.length > 1 ? (
        <Findings groups={groups} against={data.reference && nameOf(data.reference)} />
      ) : (
        <Notice title={t`Only one group has enough answers: there is nothing to set it against.`} />
      )}
      <GroupChart item={item} groups={groups} reference={data.reference} />
      <GroupTable item={item} groups={groups} reference={data.reference} />
      {shown.length > 1 && isByFilter(by) && (
        <div className="page-actions">
          <MarkFinding items={[item]} beside={{ by, groups: shown, reference: data.reference }} />
        </div>
      )}
      <Basis sample={data.sample}>
        <Trans>
          95% intervals: means by Student's t, differences by Welch's t, NPS by adjusted Wald. Effect sizes by Hedges'
          g. p values are corrected by Holm for all groups shown.
        </Trans>
      </Basis>
      {groups.some(({ status }) => status === "suppressed") && (
        <p className="quiet">
          <Trans>Groups with too few answers are named, and nothing is told of them.</Trans>
        </p>
      )}
    </>
  );
}
