import { Trans } from "@lingui/react/macro";
import type { Series } from "../api/types";
import { useSpeech } from "../i18n/I18n";

const SIGNIFICANT = 0.05;

type TrendSentenceProps = { trend: NonNullable<Series["trend"]>; digits: 0 | 1 | 2 };

/** Whether a course rises or falls more than chance makes it, how fast, and by what test. */
export function TrendSentence({ trend: { slope, p, n, method }, digits }: TrendSentenceProps) {
  const { format } = useSpeech();
  const { value, low, high } = slope;
  const range =
    low === undefined || high === undefined ? "" : ` (${format.signed(low, digits)} – ${format.signed(high, digits)})`;
  const pace = `${format.signed(value, digits)}${range}`;
  const chance = format.p(p);
  const points = format.count(n);
  return (
    <p>
      <strong>
        {p >= SIGNIFICANT ? (
          <Trans>No clear trend.</Trans>
        ) : value > 0 ? (
          <Trans>Rising.</Trans>
        ) : (
          <Trans>Falling.</Trans>
        )}
      </strong>{" "}
      <Trans>
        Change in a year, with its 95% interval: {pace}; {chance}, {points} points.
      </Trans>{" "}
      <span className="quiet">
        {method === "seasonal-mann-kendall" ? (
          <Trans>
            Seasonal Mann–Kendall test and Sen's slope: each step is set against the same step of other years.
          </Trans>
        ) : (
          <Trans>Mann–Kendall test and Sen's slope.</Trans>
        )}
      </span>
    </p>
  );
}
