import { useLingui } from "@lingui/react/macro";
import type { Idea, IdeaSource } from "../../../api/types";

/** Ideas, who had them and how they were voted on, in words. */
export function useIdeaWords() {
  const { t, i18n } = useLingui();
  const sources: Record<IdeaSource, string> = {
    staff: t`From staff`,
    visitor: t`From a visitor`,
    partner: t`From a partner`,
  };
  const percent = (share: number) => i18n.number(share, { style: "percent" });
  return {
    sources,
    /** Undefined where nobody was asked. */
    votes: ({ ballot }: Idea): string | undefined => {
      if (!ballot?.share) return undefined;
      const { share, low, high } = ballot.share;
      return t`${ballot.chosen} of ${ballot.shown} chose it: ${percent(share)} (95% interval ${percent(low)}–${percent(high)})`;
    },
  };
}
