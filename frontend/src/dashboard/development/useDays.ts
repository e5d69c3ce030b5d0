import { useLingui } from "@lingui/react/macro";
import type { MeasuredFigure } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";

/** Over which days a figure is. */
export function useDays(): (figure: Pick<MeasuredFigure, "from" | "to">) => string {
  const { t } = useLingui();
  const { format } = useSpeech();
  return ({ from, to }) => {
    if (from && to) return `${format.day(from)} – ${format.day(to)}`;
    if (from) return t`Since ${format.day(from)}`;
    return to ? t`Until ${format.day(to)}` : t`All answers`;
  };
}
