import { useLingui } from "@lingui/react/macro";
import type { Problem } from "../player/engine/problem";

/** What keeps an answer from being stored, in the words of those who key it. */
export function useGapWords(): (problem: Problem) => string {
  const { t } = useLingui();
  return (problem) => {
    switch (problem.code) {
      case "required":
        return t`An answer is required here.`;
      case "rows-missing":
        return t`An answer is required in each row.`;
      case "not-on-scale": {
        const { min, max } = problem;
        return t`This is not on the scale from ${min} to ${max}.`;
      }
      case "too-many": {
        const { limit } = problem;
        return t`At most ${limit} may be chosen. Leave the question empty where more were crossed.`;
      }
      case "too-long": {
        const { limit } = problem;
        return t`At most ${limit} characters can be stored.`;
      }
      case "malformed":
        return t`These numbers do not make an answer: each may stand there once, from 1 on.`;
    }
  };
}
