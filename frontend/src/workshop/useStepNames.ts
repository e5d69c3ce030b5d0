import { useLingui } from "@lingui/react/macro";
import type { WorkshopStep } from "../api/types";

/** What a step is called, in a word or two. */
export function useStepNames(): Readonly<Record<WorkshopStep, string>> {
  const { t } = useLingui();
  return {
    waiting: t({ message: "Welcome", context: "step" }),
    gather: t({ message: "Ideas", context: "step" }),
    group: t({ message: "Groups", context: "step" }),
    vote: t({ message: "Vote", context: "step" }),
    choose: t({ message: "Result", context: "step" }),
    closed: t({ message: "The end", context: "step" }),
  };
}
