import { useLingui } from "@lingui/react/macro";

type Names = Readonly<Record<string, string>>;

/** What the studio says about standard questionnaires; a value that is not here shows as it is. */
export function useInstrumentWords() {
  const { t } = useLingui();
  const origins: Names = {
    official: t`Official wording`,
    unofficial: t`Unofficial wording`,
    local: t`Own wording`,
  };
  const recalls: Names = {
    now: t`This moment or this visit`,
    day: t`Yesterday and life in general`,
    "two-weeks": t`The last two weeks`,
    general: t`Life in general`,
  };
  return {
    origins,
    recalls,
    notWithinAVisit: t`Not for before and after one visit`,
    notWithinAVisitWhy: t`It asks about a longer time than a visit. Asked before and after the same visit, it would measure nothing. Let at least the time that it asks about go by in between.`,
  };
}
