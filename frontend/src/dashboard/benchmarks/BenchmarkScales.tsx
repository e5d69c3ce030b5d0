import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { type BenchmarkInterval, benchmarksQuery } from "../../api/releases";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { useSearchChange } from "../useSurveyView";
import { periodOf } from "./figure";
import { References } from "./References";
import { SideBySide } from "./SideBySide";
import type { BenchmarkSearch } from "./search";
import { useBenchmarkWords } from "./useBenchmarkWords";
import { useValueWords } from "./useValueWords";

type BenchmarkScalesProps = {
  construct: string;
  clusterId: string;
  clusterName: string;
  interval: BenchmarkInterval;
  period: string | undefined;
};

/** Everything that was released of a construct, a scale by itself, and apart from it what others published. */
export function BenchmarkScales({ construct, clusterId, clusterName, interval, period }: BenchmarkScalesProps) {
  const { t } = useLingui();
  const change = useSearchChange<BenchmarkSearch>();
  const words = useBenchmarkWords(clusterName);
  const valueWords = useValueWords(construct);
  const { data } = useSuspenseQuery(benchmarksQuery(construct, clusterId, interval));
  const first = data.scales[0];
  const current = first && periodOf(first, period);

  return (
    <>
      {!first || !current ? (
        <Notice title={t`Nothing has been released of this yet`}>
          <p>
            <Trans>Either no release covers such a period, or no survey of the cluster asks for it.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <div className="fields">
            <Select
              label={t`Show`}
              selectedKey={current.from}
              onSelectionChange={(key) => change({ period: String(key) })}
              options={first.periods.toReversed().map((one) => ({ id: one.from, text: words.period(one) }))}
            />
          </div>
          {data.scales.map((scale) => {
            const shown = periodOf(scale, current.from);
            return (
              shown && (
                <SideBySide
                  key={`${scale.row ?? ""} ${scale.type} ${scale.values.join(" ")}`}
                  scale={scale}
                  period={shown}
                  words={words}
                  valueWords={valueWords}
                />
              )
            );
          })}
        </>
      )}
      <References references={data.references} />
    </>
  );
}
