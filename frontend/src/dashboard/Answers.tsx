import { Trans } from "@lingui/react/macro";
import type { QuestionResult } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Distribution } from "./Distribution";
import { EffectiveN } from "./EffectiveN";
import type { QuestionFigures } from "./questions";

/** How many answered, the figures of their answers, and how they fall. */
export function Answers({ result, question }: { result: QuestionResult; question: QuestionFigures["question"] }) {
  if (result.status !== "ok") return <Nothing status={result.status} />;
  return (
    <>
      <Figures result={result} rated={question.type === "rating"} />
      {result.distribution && result.distribution.length > 0 && <Distribution result={result} question={question} />}
    </>
  );
}

/** Why there is nothing to see. */
export function Nothing({ status }: { status: QuestionResult["status"] }) {
  return (
    <p className="quiet">
      {status === "suppressed" ? (
        <Trans>Too few answers to show: nobody should be recognised from the figures.</Trans>
      ) : (
        <Trans>No answers in this selection.</Trans>
      )}
    </p>
  );
}

/** @param rated the highest point of the scale is praise, and not just its end */
function Figures({ result, rated }: { result: QuestionResult; rated: boolean }) {
  const { format } = useSpeech();
  const { mean, median, nps, topBox, n = 0, effectiveN } = result;
  return (
    <p className="question-figures">
      <span>
        <Trans>
          <strong>{format.count(n)}</strong> answers
        </Trans>
      </span>
      {effectiveN !== undefined && (
        <span>
          <EffectiveN {...result} />
        </span>
      )}
      {nps && (
        <span>
          NPS <strong>{format.decimal(nps.score, 0)}</strong> ({format.decimal(nps.low, 0)} –{" "}
          {format.decimal(nps.high, 0)})
        </span>
      )}
      {mean && !nps && (
        <span>
          <Trans>
            mean <strong>{format.decimal(mean.value)}</strong> ({format.decimal(mean.low)} – {format.decimal(mean.high)}
            )
          </Trans>
        </span>
      )}
      {median !== undefined && !nps && (
        <span>
          <Trans>
            median <strong>{format.count(median)}</strong>
          </Trans>
        </span>
      )}
      {topBox && rated && (
        <span>
          <Trans>
            highest mark <strong>{format.percent(topBox.share)}</strong> ({format.percent(topBox.low)} –{" "}
            {format.percent(topBox.high)})
          </Trans>
        </span>
      )}
    </p>
  );
}
