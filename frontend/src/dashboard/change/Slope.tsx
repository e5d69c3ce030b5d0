import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { Change } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Chart } from "../charts/Chart";
import type { ChartLook } from "../charts/look";
import { SLOPE_HEIGHT, slopeOption } from "../charts/slope";
import { type Item, labelOf } from "../items";

/** The means before and after; the interval of the change stands at the mean after, seen from the mean before. */
export function Slope({ item, change }: { item: Item; change: Change }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { before, after, difference } = change;
  const { min, max } = item.scale ?? { min: 0, max: 1 };
  const option = useMemo(() => {
    if (!before || !after || !difference) return undefined;
    const [first, second] = [
      { name: t`Before`, figures: format.decimal(before.mean), value: before.mean },
      { name: t`After`, figures: format.decimal(after.mean), value: after.mean },
    ] as const;
    const change = { low: before.mean + difference.low, high: before.mean + difference.high };
    return (look: ChartLook) =>
      slopeOption(first, { ...second, low: change.low, high: change.high }, { min, max }, look);
  }, [before, after, difference, min, max, format, t]);
  const text = labelOf(item, read);
  return (
    <figure className="change-chart">
      <figcaption className="quiet">
        <Trans>Mean before and after; whisker: 95% interval of the change, seen from the mean before</Trans>
      </figcaption>
      {option && (
        <Chart
          height={SLOPE_HEIGHT}
          option={option}
          description={t`${text}: mean before and after. The figures are in the table below.`}
        />
      )}
    </figure>
  );
}
