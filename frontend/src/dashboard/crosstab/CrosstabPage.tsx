import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { crosstabQuery } from "../../api/analysis";
import { exportAddress } from "../../api/exports";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Details } from "../../ui/Details";
import { Notice } from "../../ui/Notice";
import { Basis } from "../Basis";
import { TableDownload } from "../exports/TableDownload";
import { ItemSelect } from "../ItemSelect";
import { type Item, labelOf } from "../items";
import { NothingHere } from "../NothingHere";
import { useItems, useSearchChange, useSurveyView } from "../useSurveyView";
import { useValueNames } from "../useValueNames";
import { type CrosstabSearch, chosenAxes, isCountable } from "./axes";
import { CellTable } from "./CellTable";
import { CrosstabKey, CrosstabTable } from "./CrosstabTable";
import { Independence } from "./Independence";
import "../Overview.css";

const route = getRouteApi("/surveys/$surveyId/crosstab");

/** Two questions against each other: do those who answer one in some way answer the other in some way, too? */
export function CrosstabPage() {
  const { t } = useLingui();
  const { surveyId, filter, questions } = useSurveyView();
  const change = useSearchChange<CrosstabSearch>();
  const items = useItems(questions).filter(isCountable);
  const axes = chosenAxes(items, route.useSearch());
  if (!axes) return <Notice title={t`This survey has no two questions that could be crossed`} />;
  const { rows, columns } = axes;
  return (
    <section aria-labelledby="crosstab" className="card">
      <h2 id="crosstab">
        <Trans>Crosstab</Trans>
      </h2>
      <div className="filters filters-wide">
        <ItemSelect label={t`Rows`} items={items} value={rows.id} onChange={(id) => change({ rows: id })} />
        <ItemSelect label={t`Columns`} items={items} value={columns.id} onChange={(id) => change({ columns: id })} />
        <Button onPress={() => change({ rows: columns.id, columns: rows.id })}>
          <Trans>Swap rows and columns</Trans>
        </Button>
        {rows.id !== columns.id && (
          <TableDownload
            taken="crosstab"
            label={t`Download this crosstab…`}
            address={(options) =>
              exportAddress(surveyId, "crosstab", filter, { ...options, rows: rows.id, columns: columns.id })
            }
          />
        )}
      </div>
      {rows.id === columns.id ? (
        <Notice title={t`Choose two different questions`} />
      ) : (
        <Crossed rows={rows} columns={columns} />
      )}
    </section>
  );
}

function Crossed({ rows, columns }: { rows: Item; columns: Item }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const nameOf = useValueNames();
  const { surveyId, filter } = useSurveyView();
  const { data: table } = useSuspenseQuery(crosstabQuery(surveyId, filter, { rows: rows.id, columns: columns.id }));
  if (table.status !== "ok") return <NothingHere status={table.status} />;
  const names = (item: Item, axis: typeof table.rows) => axis.values.map((value) => nameOf(item.question, value));
  const shown = { table, rowNames: names(rows, table.rows), columnNames: names(columns, table.columns) };
  const [ofRows, ofColumns] = [labelOf(rows, read), labelOf(columns, read)];
  return (
    <>
      <Independence table={table} />
      <CrosstabTable
        caption={t`${ofRows} (rows) by ${ofColumns} (columns): share of each row, and answers`}
        {...shown}
      />
      <CrosstabKey hidden={table.cells.some((row) => row.some(({ status }) => status === "suppressed"))} />
      <Details summary={t`Intervals and residuals of each cell`}>
        <CellTable {...shown} />
      </Details>
      <Basis sample={table.sample}>
        <Trans>
          Shares are of each row, with 95% intervals by Wilson; independence by Pearson's χ², cells by adjusted
          residuals, corrected by Holm.
        </Trans>
      </Basis>
    </>
  );
}
