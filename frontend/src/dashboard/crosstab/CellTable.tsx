import { useLingui } from "@lingui/react/macro";
import type { Crosstab } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";

type CellTableProps = { table: Crosstab; rowNames: readonly string[]; columnNames: readonly string[] };

/** Cell by cell, what the crosstab only marks: intervals, residuals, p values. */
export function CellTable({ table, rowNames, columnNames }: CellTableProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const cells = table.cells.flatMap((line, row) =>
    line.map((cell, column) => ({ ...cell, row: rowNames[row] ?? "", column: columnNames[column] ?? "" })),
  );
  const hidden = t`Not shown`;
  return (
    <DataTable
      caption={t`Each cell`}
      rows={cells.filter(({ status }) => status !== "empty")}
      rowKey={({ row, column }) => `${row}|${column}`}
      columns={[
        { id: "row", title: t`Row`, cell: ({ row }) => row },
        { id: "column", title: t`Column`, cell: ({ column }) => column },
        { id: "n", title: t`Answers`, numeric: true, cell: ({ n }) => (n === undefined ? hidden : format.count(n)) },
        {
          id: "share",
          title: t`Share of the row (95% interval)`,
          numeric: true,
          cell: ({ share, low, high }) =>
            share === undefined || low === undefined || high === undefined
              ? "–"
              : `${format.percent(share)} (${format.percent(low)} – ${format.percent(high)})`,
        },
        {
          id: "residual",
          title: t`Adjusted residual`,
          numeric: true,
          cell: ({ residual }) => (residual === undefined ? "–" : format.signed(residual)),
        },
        {
          id: "p",
          title: t`p, corrected (Holm)`,
          numeric: true,
          cell: ({ pHolm }) => (pHolm === undefined ? "–" : format.p(pHolm)),
        },
      ]}
    />
  );
}
