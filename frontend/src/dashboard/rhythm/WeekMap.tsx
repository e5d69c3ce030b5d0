import { Trans, useLingui } from "@lingui/react/macro";
import type { RhythmCell } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { ScrollArea } from "../../ui/ScrollArea";
import { figureOf, hoursOf, type Range, STEPS, shadesOf, stepOf, WEEKDAYS } from "./week";
import "./WeekMap.css";

type WeekMapProps = {
  caption: string;
  cells: readonly RhythmCell[];
  /** The number of answers is shown, and not what they were. */
  counting: boolean;
  scale: { min: number; max: number } | undefined;
  print: (figure: number) => string;
};

/** A week as a table whose cells are the darker the higher their figure is. What is hidden is hatched, never blank. */
export function WeekMap({ caption, cells, counting, scale, print }: WeekMapProps) {
  const { format } = useSpeech();
  const figures = cells.map((cell) => figureOf(cell, counting)).filter((figure) => figure !== undefined);
  const shades = shadesOf(figures.length > 0 ? figures : [0], scale);
  return (
    <>
      <ScrollArea label={caption}>
        <table className="week-map">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">
                  <Trans>Hour</Trans>
                </span>
              </th>
              {WEEKDAYS.map((weekday) => (
                <th key={weekday} scope="col" abbr={format.weekday(weekday, "long")}>
                  {format.weekday(weekday, "short")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {hoursOf(cells).map((hour) => (
              <tr key={hour}>
                <th scope="row">{format.hour(hour)}</th>
                {WEEKDAYS.map((weekday) => (
                  <Cell
                    key={weekday}
                    cell={cells.find((cell) => cell.weekday === weekday && cell.hour === hour)}
                    {...{ counting, shades, print }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {figures.length > 0 && <Legend shades={shades} counting={counting} print={print} />}
    </>
  );
}

type CellProps = { cell: RhythmCell | undefined; counting: boolean; shades: Range; print: (figure: number) => string };

function Cell({ cell, counting, shades, print }: CellProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const figure = cell && figureOf(cell, counting);
  if (figure !== undefined) {
    return (
      <td className={`week-step-${stepOf(figure, shades)}`}>
        <span className="week-figure">{print(figure)}</span>
        {!counting && <span className="week-base">n {format.count(cell?.n ?? 0)}</span>}
      </td>
    );
  }
  const hidden = cell?.status === "suppressed";
  return (
    <td className={hidden ? "week-hidden" : undefined}>
      <span className="visually-hidden">{hidden ? t`Too few answers to show` : t`No answers`}</span>
    </td>
  );
}

/** What each shade stands for, and what the hatching means. */
function Legend({ shades: { low, high }, counting, print }: Pick<CellProps, "shades" | "counting" | "print">) {
  const edge = (step: number) => print(low + ((high - low) * step) / STEPS);
  return (
    <ul className="week-legend">
      {Array.from({ length: STEPS }, (_, step) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shades are numbered
        <li key={step}>
          <span aria-hidden className={`week-swatch week-step-${step}`} />
          {edge(step)} – {edge(step + 1)}
        </li>
      ))}
      {!counting && (
        <li>
          <span aria-hidden className="week-swatch week-hidden" />
          <Trans>Too few answers to show</Trans>
        </li>
      )}
    </ul>
  );
}
