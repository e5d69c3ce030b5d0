import { useLingui } from "@lingui/react/macro";
import type { Question } from "../api/types";

/** What the types of question are called, in the order in which they are offered. */
export function useTypeNames(): Readonly<Record<Question["type"], string>> {
  const { t } = useLingui();
  return {
    rating: t`Rating`,
    single: t`One choice`,
    multiple: t`Several choices`,
    text: t`Free text`,
    nps: t`Recommendation (0–10)`,
    matrix: t`Matrix`,
    ranking: t`Ranking`,
    slider: t`Slider`,
    number: t`Number`,
    umbrella: t`Feelings umbrella`,
    instrument: t`Standard questionnaire`,
    consent: t`Consent`,
    info: t`Words without a question`,
  };
}
