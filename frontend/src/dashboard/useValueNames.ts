import { useLingui } from "@lingui/react/macro";
import { useCallback } from "react";
import type { DistributionEntry, Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { wordsOf } from "./questions";

type Value = Pick<DistributionEntry, "value" | "to">;

/** What an answer is called: a point or stretch of a scale by its numbers, an option by its words. */
export function useValueNames() {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  return useCallback(
    (question: Question, { value, to }: Value): string => {
      if (typeof value === "number") {
        return to === undefined ? format.count(value) : `${format.count(value)}–${format.count(to)}`;
      }
      if (question.type === "consent") return String(value) === "true" ? t`Yes` : t`No`;
      const words = wordsOf(question.options, String(value));
      return words ? read(words) : String(value);
    },
    [read, format, t],
  );
}
