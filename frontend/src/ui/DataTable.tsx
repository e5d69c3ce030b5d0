import type { ReactNode } from "react";
import { ScrollArea } from "./ScrollArea";
import "./DataTable.css";

export type Column<Row> = {
  id: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, digit under digit. */
  numeric?: boolean;
};

type Sorting = { column: string; descending: boolean; onSort: (column: string) => void; sortable: readonly string[] };

type DataTableProps<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sorting?: Sorting;
};

/** A plain table: the first column heads its rows. Wide ones scroll within themselves, by keyboard too. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, sorting }: DataTableProps<Row>) {
  return (
    <ScrollArea label={caption}>
      <table className="table">
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} sorting={sorting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={column.numeric ? "numeric" : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function ColumnHead<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const className = column.numeric ? "numeric" : undefined;
  if (!sorting?.sortable.includes(column.id)) {
    return (
      <th scope="col" className={className}>
        {column.title}
      </th>
    );
  }
  const active = sorting.column === column.id;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={active ? (sorting.descending ? "descending" : "ascending") : undefined}
    >
      <button type="button" className="table-sort" onClick={() => sorting.onSort(column.id)}>
        {column.title} <span aria-hidden>{active ? (sorting.descending ? "↓" : "↑") : "↕"}</span>
      </button>
    </th>
  );
}
