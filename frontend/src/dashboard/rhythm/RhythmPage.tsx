import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { rhythmQuery } from "../../api/analysis";
import { exportAddress } from "../../api/exports";
import type { RhythmCell } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Details } from "../../ui/Details";
import { Basis, MethodNames } from "../Basis";
import { TableDownload } from "../exports/TableDownload";
import { ItemSelect } from "../ItemSelect";
import { asked, chosenOf, type Item, isCourse, labelOf } from "../items";
import { NothingHere } from "../NothingHere";
import { useItems, useSearchChange, useSurveyView } from "../useSurveyView";
import { Extremes } from "./Extremes";
import { WeekMap } from "./WeekMap";
import { figureOf, intervalOf } from "./week";
import "../Overview.css";

const route = getRouteApi("/surveys/$surveyId/rhythm");
/** In the address, in place of an item. */
const SUBMISSIONS = "submissions";

/** When in the week visitors come to answer, and how content they are then. */
export function RhythmPage() {
  const { t } = useLingui();
  const { questions, surveyId, filter } = useSurveyView();
  const { item: wanted } = route.useSearch();
  const change = useSearchChange<{ item: string }>();
  const items = useItems(questions).filter(isCourse);
  const item = wanted === SUBMISSIONS ? undefined : chosenOf(items, wanted);
  const { data: rhythm } = useSuspenseQuery(rhythmQuery(surveyId, filter, item && asked(item)));

  return (
    <section aria-labelledby="rhythm" className="card">
      <div className="trend-head">
        <h2 id="rhythm">
          <Trans>Hours of the week</Trans>
        </h2>
        <div className="trend-controls">
          <ItemSelect
            label={t`Show`}
            items={items}
            others={[{ id: SUBMISSIONS, text: t`Number of responses` }]}
            value={item?.id ?? SUBMISSIONS}
            onChange={(id) => change({ item: id })}
          />
          <TableDownload
            taken="rhythm"
            label={t`Download these hours…`}
            address={(options) => exportAddress(surveyId, "rhythm", filter, { ...options, ...(item && asked(item)) })}
          />
        </div>
      </div>
      {rhythm.cells.every(({ status }) => status === "empty") ? (
        <NothingHere status="empty" />
      ) : (
        <Week cells={rhythm.cells} item={item} />
      )}
      {item && (
        <Basis sample={rhythm.sample}>
          <MethodNames methods={rhythm.methods} />
        </Basis>
      )}
      <p className="quiet">
        <Trans>
          Hours are those of each museum's own clock. Paper forms and imported answers are left out: only their day is
          known.
        </Trans>
      </p>
    </section>
  );
}

/** @param item none for the number of submissions */
function Week({ cells, item }: { cells: readonly RhythmCell[]; item: Item | undefined }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const counting = item === undefined;
  const nps = item?.question.type === "nps";
  const title = item ? labelOf(item, read) : t`Number of responses`;
  const wide = !nps && item?.scale && item.scale.max - item.scale.min > 20;
  const print = (digits: 0 | 1 | 2) => (figure: number) =>
    counting ? format.count(Math.round(figure)) : format.decimal(figure, nps ? 0 : digits);
  const fine = print(wide ? 1 : 2);
  const told = (cell: RhythmCell) => {
    const figure = figureOf(cell, counting);
    return figure === undefined ? t`Too few answers to show` : fine(figure);
  };
  const interval = (cell: RhythmCell) => {
    const range = intervalOf(cell, counting);
    return range ? `${fine(range.low)} – ${fine(range.high)}` : "–";
  };
  return (
    <>
      <Extremes cells={cells} counting={counting} print={fine} interval={interval} />
      <WeekMap
        caption={t`${title}, by weekday and hour`}
        cells={cells}
        counting={counting}
        scale={counting ? undefined : nps ? { min: -100, max: 100 } : item?.scale}
        print={print(wide ? 0 : 1)}
      />
      <Details summary={t`Figures as a table`}>
        <DataTable
          caption={title}
          rows={cells.filter(({ status }) => status !== "empty")}
          rowKey={({ weekday, hour }) => `${weekday}-${hour}`}
          columns={[
            {
              id: "time",
              title: t`Weekday and hour`,
              cell: ({ weekday, hour }) => `${format.weekday(weekday, "long")} ${format.hour(hour)}`,
            },
            ...(counting
              ? []
              : [
                  { id: "value", title: nps ? t`NPS` : t`Mean`, numeric: true, cell: told },
                  { id: "interval", title: t`95% interval`, numeric: true, cell: interval },
                ]),
            {
              id: "n",
              title: t`Answers`,
              numeric: true,
              cell: (cell) => (cell.status === "ok" ? format.count(cell.n ?? 0) : "–"),
            },
          ]}
        />
      </Details>
    </>
  );
}
