import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { DataTable } from "../../ui/DataTable";
import { sizeOf } from "../effect";
import { type Item, labelOf } from "../items";
import { useEffectSizes } from "../useEffectSizes";
import type { NamedGroup } from "./Findings";

type GroupTableProps = { item: Item; groups: readonly NamedGroup[]; reference: string | undefined };

/** Group by group: on how many answers it stands, its mean, its difference, how large that is, and how sure. */
export function GroupTable({ item, groups, reference }: GroupTableProps) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const sizes = useEffectSizes();
  const hidden = (status: NamedGroup["status"]) =>
    status === "suppressed" ? t`Too few answers to show` : t`No answers`;
  const nps = item.question.type === "nps";
  const range = (print: (value: number) => string, value: number, low: number, high: number) =>
    `${print(value)} (${print(low)} – ${print(high)})`;
  const points = (value: number) => format.signed(value, 0);
  const whole = (value: number) => format.decimal(value, 0);
  return (
    <DataTable
      caption={labelOf(item, read)}
      rows={groups}
      rowKey={({ key }) => key}
      columns={[
        {
          id: "group",
          title: t`Group`,
          cell: ({ key, name }) => (
            <>
              {name} {key === reference && <Badge text={t`Reference`} />}
            </>
          ),
        },
        {
          id: "n",
          title: t`Answers`,
          numeric: true,
          cell: ({ n, status }) => (status === "ok" ? format.count(n ?? 0) : "–"),
        },
        {
          id: "mean",
          title: t`Mean (95% interval)`,
          numeric: true,
          cell: ({ mean, status }) => (mean ? range(format.decimal, mean.value, mean.low, mean.high) : hidden(status)),
        },
        ...(nps
          ? [
              {
                id: "nps",
                title: t`NPS (95% interval)`,
                numeric: true,
                cell: ({ nps }: NamedGroup) => (nps ? range(whole, nps.score, nps.low, nps.high) : "–"),
              },
              {
                id: "nps-difference",
                title: t`Difference of NPS (95% interval)`,
                numeric: true,
                cell: ({ npsDifference: d }: NamedGroup) => (d ? range(points, d.value, d.low, d.high) : "–"),
              },
            ]
          : []),
        {
          id: "difference",
          title: t`Difference of means (95% interval)`,
          numeric: true,
          cell: ({ difference: d }) => (d ? range(format.signed, d.value, d.low, d.high) : "–"),
        },
        {
          id: "effect",
          title: t`Size (Hedges' g)`,
          numeric: true,
          cell: ({ difference: d }) =>
            d
              ? `${sizes[sizeOf(d.effect.value)]} ${range(format.signed, d.effect.value, d.effect.low, d.effect.high)}`
              : "–",
        },
        {
          id: "p",
          title: t`p, corrected (Holm)`,
          numeric: true,
          cell: ({ difference: d }) => (d ? format.p(d.pHolm) : "–"),
        },
      ]}
    />
  );
}
