import { useLingui } from "@lingui/react/macro";
import type { ApiClientUsage } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";

const WIDTH = 600;
const HEIGHT = 96;
const GAP = 2;

/** A bar for each day: what succeeded below, what did not above. The table below it says the same to everybody. */
export function UsageBars({ usage: { days, from, to } }: { usage: ApiClientUsage }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const most = Math.max(1, ...days.map((day) => day.succeeded + day.refused + day.failed));
  const width = WIDTH / days.length;
  const high = (count: number) => (count / most) * HEIGHT;
  return (
    <figure className="usage">
      <span className="quiet">{format.count(most)}</span>
      <svg
        role="img"
        aria-label={t`Requests by day; the table below has the numbers`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="usage-bars"
      >
        {days.map((day, index) => {
          const good = high(day.succeeded);
          const bad = high(day.refused + day.failed);
          const place = { x: index * width + GAP / 2, width: width - GAP };
          return (
            <g key={day.day}>
              <rect {...place} y={HEIGHT - good} height={good} className="usage-good" />
              <rect {...place} y={HEIGHT - good - bad} height={bad} className="usage-bad" />
            </g>
          );
        })}
      </svg>
      <figcaption className="usage-ends quiet">
        <span>{format.day(from)}</span>
        <span>{format.day(to)}</span>
      </figcaption>
    </figure>
  );
}
