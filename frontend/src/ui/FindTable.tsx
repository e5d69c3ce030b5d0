import { useState } from "react";
import { type Column, DataTable } from "./DataTable";
import { SearchField } from "./SearchField";
import "./FindTable.css";

export type FindColumn<Row> = Column<Row> & {
  /** What the column says in words: by these it sorts and is searched. */
  text?: (row: Row) => string;
};

type FindTableProps<Row> = {
  caption: string;
  columns: readonly FindColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Of the reader: it decides the alphabet. */
  language: string;
  searchLabel: string;
  /** Said when the search leaves no row. */
  nothingFound: string;
};

/** A table in which one looks something up: searched while one types, sorted by its headings, by the first at first. */
export function FindTable<Row>(props: FindTableProps<Row>) {
  const { caption, columns, rows, rowKey, language, searchLabel, nothingFound } = props;
  const texts = new Map(columns.flatMap(({ id, text }) => (text ? [[id, text] as const] : [])));
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState({ column: columns[0]?.id ?? "", descending: false });

  const wanted = search.trim().toLocaleLowerCase(language);
  const wordsOf = (row: Row) => [...texts.values()].map((text) => text(row)).join(" ");
  const sortText = texts.get(sort.column) ?? wordsOf;
  const found = rows
    .filter((row) => wordsOf(row).toLocaleLowerCase(language).includes(wanted))
    .sort((a, b) => (sort.descending ? -1 : 1) * sortText(a).localeCompare(sortText(b), language));

  return (
    <div className="card">
      <div className="find-field">
        <SearchField label={searchLabel} value={search} onChange={setSearch} />
      </div>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={found}
        rowKey={rowKey}
        sorting={{
          ...sort,
          sortable: [...texts.keys()],
          onSort: (column) => setSort({ column, descending: column === sort.column && !sort.descending }),
        }}
      />
      {found.length === 0 && <p role="status">{nothingFound}</p>}
    </div>
  );
}
