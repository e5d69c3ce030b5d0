import { useLingui } from "@lingui/react/macro";
import type { ImpactWords } from "../ui/ImpactPicture";

/** What the axes and corners of the picture are called. */
export function useImpactWords(): Omit<ImpactWords, "description"> {
  const { t } = useLingui();
  return {
    impact: t`Impact`,
    effort: t`Effort`,
    corners: [t`Do first`, t`Plan well`, t`Leave for now`, t`In passing`],
  };
}
