import { useLingui } from "@lingui/react/macro";
import type { Change } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Details } from "../../ui/Details";
import { type Item, labelOf } from "../items";

type Figure = { id: string; name: string; value: string };

/** All figures of a change: the two times, the difference, the tests, and how many moved which way. */
export function ChangeFigures({ item, change }: { item: Item; change: Change }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { before, after, difference: d, tTest, wilcoxon, dz, responders, distribution } = change;
  const shares = ({ n, share, low, high }: { n: number; share: number; low: number; high: number }) =>
    `${format.count(n)} · ${format.percent(share)} (${format.percent(low)} – ${format.percent(high)})`;
  const side = ({ mean, standardDeviation, median }: NonNullable<Change["before"]>) =>
    `${format.decimal(mean)} · ${format.decimal(standardDeviation)} · ${format.decimal(median, 1)}`;
  const signed = (value: number, low: number, high: number) =>
    `${format.signed(value)} (${format.signed(low)} – ${format.signed(high)})`;
  const changedBy = (value: number) => {
    const by = format.signed(value, Number.isInteger(value) ? 0 : 1);
    return t`Changed by ${by}`;
  };
  const figures: Figure[] = [
    { id: "pairs", name: t`Pairs`, value: format.count(change.pairs ?? 0) },
    ...(before ? [{ id: "before", name: t`Before: mean · standard deviation · median`, value: side(before) }] : []),
    ...(after ? [{ id: "after", name: t`After: mean · standard deviation · median`, value: side(after) }] : []),
    ...(d
      ? [
          { id: "difference", name: t`Difference of means (95% interval)`, value: signed(d.mean, d.low, d.high) },
          { id: "spread", name: t`Standard deviation of the differences`, value: format.decimal(d.standardDeviation) },
          { id: "median", name: t`Median difference`, value: format.signed(d.median, 1) },
        ]
      : []),
    ...(dz ? [{ id: "dz", name: t`Effect size dz (95% interval)`, value: signed(dz.value, dz.low, dz.high) }] : []),
    ...(tTest
      ? [
          {
            id: "t",
            name: t`Paired t test`,
            value: `t(${format.count(tTest.degreesOfFreedom)}) = ${format.decimal(tTest.statistic)}, ${format.p(tTest.p)}`,
          },
        ]
      : []),
    ...(wilcoxon
      ? [
          {
            id: "wilcoxon",
            name: wilcoxon.method === "exact" ? t`Wilcoxon signed ranks, exact` : t`Wilcoxon signed ranks, normal`,
            value: `W = ${format.decimal(wilcoxon.statistic, 1)}, ${format.p(wilcoxon.p)}`,
          },
        ]
      : []),
    ...(responders
      ? [
          { id: "improved", name: t`Improved (95% interval)`, value: shares(responders.improved) },
          { id: "same", name: t`Stayed the same (95% interval)`, value: shares(responders.same) },
          { id: "worse", name: t`Got worse (95% interval)`, value: shares(responders.worse) },
        ]
      : []),
    ...(distribution ?? []).map((step) => ({
      id: `by${step.value}`,
      name: changedBy(step.value),
      value: shares(step),
    })),
  ];
  return (
    <Details summary={t`Figures as a table`}>
      <DataTable
        caption={labelOf(item, read)}
        rows={figures}
        rowKey={({ id }) => id}
        columns={[
          { id: "name", title: t`Figure`, cell: ({ name }) => name },
          { id: "value", title: t`Value`, numeric: true, cell: ({ value }) => value },
        ]}
      />
    </Details>
  );
}
