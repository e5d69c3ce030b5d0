import { useLingui } from "@lingui/react/macro";
import type { Interval } from "./search";

/** The steps of a course over time. */
export function useIntervalNames(): Record<Interval, string> {
  const { t } = useLingui();
  return { day: t`by day`, week: t`by week`, month: t`by month`, quarter: t`by quarter`, year: t`by year` };
}
