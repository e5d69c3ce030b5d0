import { Trans, useLingui } from "@lingui/react/macro";
import type { Crosstab, CrosstabCell } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { ScrollArea } from "../../ui/ScrollArea";
import { type Leaning, leaningOf } from "./strength";
import "../../ui/DataTable.css";
import "./CrosstabTable.css";

type CrosstabTableProps = {
  caption: string;
  table: Crosstab;
  rowNames: readonly string[];
  columnNames: readonly string[];
};

/** Shares of each row with their counts, shaded where they lean from independence; the marks say the same in words. */
export function CrosstabTable({ caption, table, rowNames, columnNames }: CrosstabTableProps) {
  const { format } = useSpeech();
  const count = (n: number | undefined) => (n === undefined ? "–" : format.count(n));
  return (
    <ScrollArea label={caption}>
      <table className="table crosstab">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columnNames.map((name) => (
              <th key={name} scope="col" className="numeric">
                {name}
              </th>
            ))}
            <th scope="col" className="numeric">
              <Trans>Answers</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rowNames.map((name, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columnNames.map((column, index) => (
                <Cell key={column} cell={table.cells[row]?.[index]} />
              ))}
              <td className="numeric">{count(table.rows.values[row]?.n)}</td>
            </tr>
          ))}
          <tr className="crosstab-total">
            <th scope="row">
              <Trans>Answers</Trans>
            </th>
            {columnNames.map((name, column) => (
              <td key={name} className="numeric">
                {count(table.columns.values[column]?.n)}
              </td>
            ))}
            <td className="numeric">{count(table.n)}</td>
          </tr>
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Cell({ cell }: { cell: CrosstabCell | undefined }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  if (cell?.status === "suppressed") {
    return (
      <td className="numeric crosstab-hidden">
        <span className="visually-hidden">{t`Not shown`}</span>
      </td>
    );
  }
  const leaning = leaningOf(cell?.residual, cell?.pHolm);
  const look = leaning && `crosstab-${leaning.more ? "more" : "fewer"}${leaning.sure ? "-sure" : ""}`;
  return (
    <td className={`numeric ${look ?? ""}`}>
      <span className="crosstab-share">
        {leaning && <Mark {...leaning} />} {cell?.share === undefined ? "–" : format.percent(cell.share)}
      </span>
      <span className="crosstab-count">{format.count(cell?.n ?? 0)}</span>
    </td>
  );
}

function Mark({ more, sure }: Leaning) {
  const { t } = useLingui();
  const moreWords = sure ? t`clearly more than expected` : t`more than expected`;
  const fewerWords = sure ? t`clearly fewer than expected` : t`fewer than expected`;
  return (
    <>
      <span aria-hidden>{(more ? "▲" : "▼").repeat(sure ? 2 : 1)}</span>
      <span className="visually-hidden">{more ? moreWords : fewerWords}</span>
    </>
  );
}

/** What shading, marks and hatching mean. */
export function CrosstabKey({ hidden }: { hidden: boolean }) {
  return (
    <ul className="crosstab-key">
      <li>
        <span aria-hidden className="crosstab-swatch crosstab-more" />
        <span>
          <Trans>▲ more, ▼ fewer than if the two had nothing to do with each other (beyond 1.96 standard errors)</Trans>
        </span>
      </li>
      <li>
        <span aria-hidden className="crosstab-swatch crosstab-more-sure" />
        <span>
          <Trans>▲▲, ▼▼ also when corrected for looking at all cells at once (Holm, 5%)</Trans>
        </span>
      </li>
      {hidden && (
        <li>
          <span aria-hidden className="crosstab-swatch crosstab-hidden" />
          <span>
            <Trans>
              Not shown: too few answers, or a cell from which the number of such a one could be computed. Nobody should
              be recognised.
            </Trans>
          </span>
        </li>
      )}
    </ul>
  );
}
