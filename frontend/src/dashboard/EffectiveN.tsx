import { Trans } from "@lingui/react/macro";
import type { QuestionResult } from "../api/types";
import { useSpeech } from "../i18n/I18n";

/** What weighting costs: as how many answers of equal weight these are worth. */
export function EffectiveN({ effectiveN, designEffect }: Pick<QuestionResult, "effectiveN" | "designEffect">) {
  const { format } = useSpeech();
  if (effectiveN === undefined || designEffect === undefined) return null;
  const worth = format.decimal(effectiveN, 0);
  const effect = format.decimal(designEffect);
  return (
    <Trans>
      worth {worth} of equal weight (design effect {effect})
    </Trans>
  );
}
