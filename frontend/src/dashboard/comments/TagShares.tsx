import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { type CommentFilter, commentSharesQuery } from "../../api/comments";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Details } from "../../ui/Details";
import { Select } from "../../ui/Select";
import { Chart } from "../charts/Chart";
import type { ChartLook } from "../charts/look";
import { TREND_HEIGHT, trendOption } from "../charts/trend";
import { intervalOf, type OverviewSearch } from "../search";

type TagSharesProps = { surveyId: string; search: OverviewSearch; filter: CommentFilter };

/** How large a share of those who commented spoke of a thing, over time. Without tags there is nothing to show. */
export function TagShares({ surveyId, search, filter }: TagSharesProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const interval = intervalOf(search);
  const { data } = useQuery({ ...commentSharesQuery(surveyId, filter, interval), placeholderData: (before) => before });
  const [wanted, setWanted] = useState<string>();
  const tags = data?.tags ?? [];
  const tag = tags.find((name) => name === wanted) ?? tags[0];
  const points = useMemo(() => {
    const labelOf = interval === "day" || interval === "week" ? format.day : format.month;
    return (data?.points ?? []).map(({ from, status, n = 0, shares }) => {
      const label = labelOf(from);
      const share = tag === undefined ? undefined : shares?.[data?.tags.indexOf(tag) ?? 0];
      const figures = share
        ? `${format.percent(share.share)} (${format.percent(share.low)} – ${format.percent(share.high)})`
        : status === "suppressed"
          ? t`Too few answers to show`
          : t`No answers`;
      const told = `${label}<br>${figures}<br>n = ${format.count(n ?? 0)}`;
      return { from, label, n: n ?? 0, figures, told, ...(share && { ...share, n: n ?? 0, value: share.share }) };
    });
  }, [data, tag, interval, format, t]);
  const option = useCallback(
    (look: ChartLook) => trendOption(points, { min: 0, max: 1 }, look, format.percent),
    [points, format],
  );
  if (tag === undefined || points.length === 0) return null;

  return (
    <section aria-labelledby="tag-shares" className="card">
      <div className="comment-shares-head">
        <h2 id="tag-shares">
          <Trans>What people write about, over time</Trans>
        </h2>
        <Select
          label={t`Tag`}
          options={tags.map((name) => ({ id: name, text: name }))}
          value={tag}
          onChange={(key) => setWanted(String(key))}
        />
      </div>
      <p className="quiet">
        <Trans>
          Line: share of those who commented; band: 95% interval (Wilson); bars: how many commented. Who commented chose
          to: they do not stand for all visitors.
        </Trans>
      </p>
      <Chart
        height={TREND_HEIGHT}
        option={option}
        description={t`${tag}: share of those who commented, over time. The figures are in the table below.`}
      />
      <Details summary={t`Figures as a table`}>
        <DataTable
          caption={tag}
          rows={points}
          rowKey={(row) => row.from}
          columns={[
            { id: "from", title: t`From`, cell: (row) => row.label },
            { id: "share", title: t`Share (95% interval)`, cell: (row) => row.figures },
            { id: "n", title: t`Commented`, numeric: true, cell: (row) => (row.n > 0 ? format.count(row.n) : "–") },
          ]}
        />
      </Details>
    </section>
  );
}
