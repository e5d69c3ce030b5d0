import { Trans, useLingui } from "@lingui/react/macro";
import type { Results } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Checkbox } from "../ui/Checkbox";
import { useSearchChange, useSurveyView } from "./useSurveyView";

/** Counts each museum and month as much as it had visits, and says what that does; nothing where nobody counted visits. */
export function WeightSwitch({ results: { response, weights } }: { results: Results }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { search } = useSurveyView();
  const change = useSearchChange();
  if (search.weights && !weights) {
    return (
      <p className="quiet">
        <Trans>
          Nobody counted visits in this selection, so nothing can be weighted: every response counts the same.
        </Trans>
      </p>
    );
  }
  if (!response && !weights) return null;
  const visits = format.count(weights?.visits ?? 0);
  const left = format.count(weights?.withoutVisits ?? 0);
  return (
    <div className="stack">
      <Checkbox
        label={t`Weight by counted visits`}
        isSelected={weights !== undefined}
        onChange={(on) => change({ weights: on ? "visits" : undefined })}
      />
      {weights && (
        <p className="quiet">
          <Trans>
            Each museum and month counts as much as it had visits ({visits} in all), and not as much as it had
            responses. Responses left out, as nobody counted their visits: {left}. The course over time is weighted by
            month, quarter and year, not by day and week.
          </Trans>
        </p>
      )}
    </div>
  );
}
