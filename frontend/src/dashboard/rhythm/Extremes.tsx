import { Trans } from "@lingui/react/macro";
import type { RhythmCell } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { extremesOf, figureOf } from "./week";

type ExtremesProps = {
  cells: readonly RhythmCell[];
  counting: boolean;
  print: (figure: number) => string;
  interval: (cell: RhythmCell) => string;
};

/** The highest and the lowest hour in words, with what may be said of them. */
export function Extremes({ cells, counting, print, interval }: ExtremesProps) {
  const { format } = useSpeech();
  const extremes = extremesOf(cells, counting);
  if (!extremes) return null;
  const { highest, lowest } = extremes;
  const when = ({ weekday, hour }: RhythmCell) => `${format.weekday(weekday, "long")} ${format.hour(hour)}`;
  const what = (cell: RhythmCell) => print(figureOf(cell, counting) ?? 0);
  const [high, low] = [highest, lowest].map((cell) => ({ when: when(cell), what: what(cell), range: interval(cell) }));
  const [most, number] = [high?.when, high?.what];
  if (counting) {
    return (
      <p>
        <Trans>
          Most responses: {most} ({number}).
        </Trans>
      </p>
    );
  }
  const best = `${most}, ${number} (${high?.range})`;
  const worst = `${low?.when}, ${low?.what} (${low?.range})`;
  return (
    <p>
      <Trans>
        Highest: {best}. Lowest: {worst}. In brackets the 95% intervals: among so many hours some stand out by chance
        alone, so where they overlap, do not make much of it.
      </Trans>
    </p>
  );
}
