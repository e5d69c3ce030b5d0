import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import type { BenchmarkGroup, BenchmarkPeriod, BenchmarkScale } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { Chart } from "../charts/Chart";
import { type Dot, dotsHeight, dotsOption } from "../charts/dots";
import type { ChartLook } from "../charts/look";
import { axisOf, digitsOf, figureOf } from "./figure";
import { GroupTable } from "./GroupTable";
import type { useBenchmarkWords } from "./useBenchmarkWords";

type SideBySideProps = {
  scale: BenchmarkScale;
  period: BenchmarkPeriod;
  words: ReturnType<typeof useBenchmarkWords>;
  valueWords: (key: unknown) => string;
};

/** One scale in one period: a dot with its interval for each group, where the reader's own museums stand, and a table. */
export function SideBySide({ scale, period, words, valueWords }: SideBySideProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const axis = axisOf(scale);
  const digits = digitsOf(scale);
  const title = scale.row ? `${valueWords(scale.row)} · ${words.period(period)}` : words.period(period);

  const dots = useMemo(
    () =>
      period.groups.flatMap((group): Dot[] => {
        const figure = figureOf(group);
        if (!figure) return [];
        const { value, low, high } = figure;
        const figures = `${format.decimal(value, digits)} · ${format.count(group.n ?? 0)}`;
        return [{ label: words.group(group), figures, mean: value, low, high }];
      }),
    [period, format, words, digits],
  );
  const option = useCallback(
    (look: ChartLook, width: number) => dotsOption(dots, axis ?? { min: 0, max: 1 }, look, width),
    [dots, axis],
  );

  return (
    <section className="card" aria-label={title}>
      <h2 className="question-title">{title}</h2>
      {axis && (
        <p className="quiet">
          {scale.type === "nps" ? (
            <Trans>Net promoter score from -100 to 100 with its 95% interval, and the number of answers.</Trans>
          ) : (
            <Trans>
              Mean from {axis.min} to {axis.max} with its 95% interval, and the number of answers.
            </Trans>
          )}
        </p>
      )}
      {axis && dots.length > 0 && (
        <Chart
          height={dotsHeight(dots)}
          option={option}
          description={t`${title}: museums beside their cluster. The figures are in the table below.`}
        />
      )}
      <Positions groups={period.groups} words={words} />
      <GroupTable caption={title} scale={scale} groups={period.groups} words={words} valueWords={valueWords} />
    </section>
  );
}

function Positions({ groups, words }: { groups: readonly BenchmarkGroup[]; words: SideBySideProps["words"] }) {
  const own = groups.filter((group) => group.position);
  return (
    own.length > 0 && (
      <dl className="facts">
        {own.map((group) => (
          <div key={group.museum}>
            <dt>{words.group(group)}</dt>
            <dd>
              <Badge text={words.position(group) ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    )
  );
}
