import { useLingui } from "@lingui/react/macro";
import type { Problem } from "./engine/problem";

/** What is wrong and how to mend it, in the words of the visitor. */
export function useProblemWords(): (problem: Problem) => string {
  const { t } = useLingui();
  return (problem) => {
    switch (problem.code) {
      case "required":
        return t`Please answer this question before going on.`;
      case "rows-missing":
        return t`Please answer every part of this question.`;
      case "not-on-scale": {
        const { min, max } = problem;
        return t`Give a number from ${min} to ${max}.`;
      }
      case "too-many": {
        const { limit } = problem;
        return t`Choose at most ${limit}.`;
      }
      case "too-long": {
        const { limit } = problem;
        return t`Please shorten the text to ${limit} characters.`;
      }
      case "malformed":
        return t`This answer does not fit. Please give it again.`;
    }
  };
}
