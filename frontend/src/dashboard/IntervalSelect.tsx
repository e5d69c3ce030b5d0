import { useLingui } from "@lingui/react/macro";
import { Select } from "../ui/Select";
import { INTERVALS, type Interval } from "./search";
import { useIntervalNames } from "./useIntervalNames";
import { useSearchChange } from "./useSurveyView";

/** The step of a course over time, which the address keeps. */
export function IntervalSelect({ interval }: { interval: Interval }) {
  const { t } = useLingui();
  const names = useIntervalNames();
  const change = useSearchChange();
  return (
    <Select
      label={t`Time step`}
      options={INTERVALS.map((id) => ({ id, text: names[id] }))}
      value={interval}
      onChange={(key) => change({ interval: key as Interval })}
    />
  );
}
