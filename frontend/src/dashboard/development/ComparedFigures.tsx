import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { collectorsQuery } from "../../api/collectors";
import type { Finding, MeasuredAgainst, MeasuredFigure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { useGroupNames } from "../comparison/useGroupNames";
import { groupsOf } from "./groups";
import { useDays } from "./useDays";
import { useMeasured } from "./useMeasured";

/** An interval stays in one line. */
const unbroken = (figure: string) => figure.replace(/ – /g, "\u00a0–\u00a0");

type ComparedFiguresProps = { finding: Finding; against: NonNullable<Finding["against"]> };
type Row = { id: string; title: string; marked: ReactNode; today: ReactNode };

/** Two groups and how far they are apart, then and now. */
export function ComparedFigures({ finding, against }: ComparedFiguresProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const days = useDays();
  const { measure } = finding;
  const { text, segments, isShare, printFigure, printDifference } = useMeasured(measure);
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const asking = collectors.filter(({ surveyId }) => surveyId === measure.surveyId);
  const groups = groupsOf(measure.filter ?? {}, against.filter);
  const { nameOf } = useGroupNames(segments, asking, groups?.by ?? "");
  /** Filters that somebody wrote over the API may differ in more than names tell. */
  const named = (keys: readonly string[] | undefined, otherwise: string) => keys?.map(nameOf).join(", ") ?? otherwise;

  const unread = t`You may not read it any more.`;
  const figure = (one: MeasuredFigure | undefined) => (
    <>
      {one ? unbroken(printFigure(one)) : unread}
      {one?.n !== undefined && <div className="quiet">n = {format.count(one.n)}</div>}
    </>
  );
  const difference = (one: MeasuredAgainst | undefined) => {
    if (one === undefined) return unread;
    return one.difference ? unbroken(printDifference(one.difference)) : "–";
  };
  const rows: Row[] = [
    {
      id: "one",
      title: named(groups?.one, t`This group`),
      marked: figure(finding.marked),
      today: figure(finding.today),
    },
    {
      id: "other",
      title: named(groups?.other, t`The other group`),
      marked: figure(against.marked.figure),
      today: figure(against.today?.figure),
    },
    {
      id: "difference",
      title: isShare ? t`Difference in percentage points (95% interval)` : t`Difference (95% interval)`,
      marked: difference(against.marked),
      today: difference(against.today),
    },
    { id: "days", title: t`Days`, marked: days(finding.marked), today: finding.today ? days(finding.today) : "–" },
  ];
  return (
    <div className="development-compared">
      <DataTable
        caption={text}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: "title", title: t`Group`, cell: ({ title }) => title },
          {
            id: "marked",
            title: t`When it was marked, ${format.day(finding.markedAt)}`,
            numeric: true,
            cell: ({ marked }) => marked,
          },
          { id: "today", title: t`Today`, numeric: true, cell: ({ today }) => today },
        ]}
      />
    </div>
  );
}
