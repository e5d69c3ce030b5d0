import { useLingui } from "@lingui/react/macro";
import type { Action } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { isOverdue, isoToday } from "./progress";

/** Until when, and whether that is over. */
export function Due({ action }: { action: Pick<Action, "state" | "dueOn"> }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  if (!action.dueOn) return null;
  return (
    <p className="development-due">
      <span className="quiet">{t`Due ${format.day(action.dueOn)}`}</span>
      {isOverdue(action, isoToday()) && <Badge text={t`Overdue`} look="warning" />}
    </p>
  );
}
