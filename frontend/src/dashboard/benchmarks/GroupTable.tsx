import { useLingui } from "@lingui/react/macro";
import type { BenchmarkGroup, BenchmarkScale } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { type Column, DataTable } from "../../ui/DataTable";
import { axisOf, digitsOf, figureOf } from "./figure";
import type { useBenchmarkWords } from "./useBenchmarkWords";

type GroupTableProps = {
  caption: string;
  scale: BenchmarkScale;
  groups: readonly BenchmarkGroup[];
  words: ReturnType<typeof useBenchmarkWords>;
  valueWords: (key: unknown) => string;
};

/** The figures of groups: mean or score with the interval, or the share of each option. */
export function GroupTable({ caption, scale, groups, words, valueWords }: GroupTableProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const withheld = t`Withheld`;
  const digits = digitsOf(scale);

  const figures: Column<BenchmarkGroup>[] = [
    {
      id: "value",
      title: scale.type === "nps" ? t`NPS` : t`Mean`,
      numeric: true,
      cell: (group) => {
        const figure = figureOf(group);
        return figure ? format.decimal(figure.value, digits) : withheld;
      },
    },
    {
      id: "interval",
      title: t`95% interval`,
      numeric: true,
      cell: (group) => {
        const figure = figureOf(group);
        return figure ? `${format.decimal(figure.low, digits)} – ${format.decimal(figure.high, digits)}` : "–";
      },
    },
  ];
  const shares = scale.values.map(
    (value, index): Column<BenchmarkGroup> => ({
      id: String(value),
      title: valueWords(value),
      numeric: true,
      cell: (group) => {
        const entry = group.distribution?.[index];
        return entry ? format.percent(entry.share) : index === 0 ? withheld : "–";
      },
    }),
  );

  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={groups}
      rowKey={({ place, museum, kind }) => `${place} ${museum ?? kind ?? ""}`}
      columns={[
        { id: "group", title: t`Museums`, cell: words.group },
        {
          id: "n",
          title: t`Answers`,
          numeric: true,
          cell: ({ n }) => (n === undefined || n === null ? "–" : format.count(n)),
        },
        ...(axisOf(scale) ? figures : shares),
      ]}
    />
  );
}
