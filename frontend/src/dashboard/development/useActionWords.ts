import { useLingui } from "@lingui/react/macro";
import type { ActionState } from "../../api/types";

/** Words for what the API calls states and bands. */
export function useActionWords() {
  const { t } = useLingui();
  const states: Record<ActionState, string> = {
    planned: t({ message: "Planned", context: "action" }),
    doing: t({ message: "In progress", context: "action" }),
    done: t({ message: "Done", context: "action" }),
    dropped: t({ message: "Dropped", context: "action" }),
  };
  const moves: Record<ActionState, string> = {
    planned: t`Plan again`,
    doing: t({ message: "Begin", context: "action" }),
    done: t`Mark as done`,
    dropped: t({ message: "Drop", context: "action" }),
  };
  const bands: Record<string, string> = {
    none: t({ message: "None", context: "cost or effort" }),
    low: t({ message: "Low", context: "cost or effort" }),
    medium: t({ message: "Medium", context: "cost or effort" }),
    high: t({ message: "High", context: "cost or effort" }),
  };
  return { states, moves, bands };
}
