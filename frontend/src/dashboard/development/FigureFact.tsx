import type { Measure, MeasuredFigure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { useDays } from "./useDays";
import { useMeasured } from "./useMeasured";

type FigureFactProps = { name: string; figure: MeasuredFigure; measure: Measure };

/** A figure with its interval, on how many answers it stands, and over which days it is. */
export function FigureFact({ name, figure, measure }: FigureFactProps) {
  const { format } = useSpeech();
  const { printFigure } = useMeasured(measure);
  const days = useDays();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{printFigure(figure)}</strong>
        <div className="quiet">
          {figure.n !== undefined && `n = ${format.count(figure.n)} · `}
          {days(figure)}
        </div>
      </dd>
    </div>
  );
}
