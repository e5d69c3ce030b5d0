import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import type { Change } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { type Bar, columnsOption } from "../charts/bars";
import { Chart } from "../charts/Chart";
import type { ChartLook } from "../charts/look";
import { SLOPE_HEIGHT } from "../charts/slope";
import { type Item, labelOf } from "../items";
import { type Stretch, stretchesOf } from "./steps";

/** How the changes fall around no change: to one side those who got worse, to the other those who improved. */
export function Changes({ item, change }: { item: Item; change: Change }) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { distribution, pairs = 0, higherIsBetter } = change;
  const bars = useMemo(() => {
    const digits = (distribution ?? []).every(({ value }) => Number.isInteger(value)) ? 0 : 1;
    const name = ({ from, to }: Stretch) =>
      from === to ? format.signed(from, digits) : `${format.signed(from, digits)}…${format.signed(to, digits)}`;
    const tone = ({ from }: Stretch) => (from === 0 ? "middle" : from > 0 === higherIsBetter ? "high" : "low");
    return stretchesOf(distribution ?? [], pairs).map(
      (stretch): Bar => ({
        ...stretch,
        label: name(stretch),
        figures: `${format.percent(stretch.share)}\n${format.count(stretch.n)}`,
        tone: tone(stretch),
      }),
    );
  }, [distribution, pairs, higherIsBetter, format]);
  const option = useCallback((look: ChartLook, width: number) => columnsOption(bars, look, width), [bars]);
  const text = labelOf(item, read);
  return (
    <figure className="change-chart">
      <figcaption className="quiet">
        <Trans>How much each person changed: share of all pairs, with its 95% interval</Trans>
      </figcaption>
      <Chart
        height={SLOPE_HEIGHT}
        option={option}
        description={t`${text}: how many changed by how much. The figures are in the table below.`}
      />
    </figure>
  );
}
