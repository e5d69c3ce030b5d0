import { useLingui } from "@lingui/react/macro";
import type { Move, Step } from "./engine/contract";

interface StepsProps {
  readonly step: Step;
  readonly onMove: (move: Move) => void;
  readonly onLeave?: () => void;
}

/** Back, clear, and on. The way on says whether it skips, goes on or sends. */
export function Steps({ step, onMove, onLeave }: StepsProps) {
  const { t } = useLingui();
  const { question, answer, required, isFirst, isLast } = step;
  const unanswered = answer === undefined;
  const skips = unanswered && !required && question.type !== "info";
  const onward = isLast ? t`Send` : skips ? t`Skip` : t`Next`;
  const back = isFirst ? onLeave : () => onMove({ kind: "back" });
  return (
    <div className="steps">
      {back && (
        <button type="button" className="step-back" onClick={back}>
          {t`Back`}
        </button>
      )}
      {!unanswered && !required && (
        <button type="button" className="step-clear" onClick={() => onMove({ kind: "answer", answer: undefined })}>
          {t`Clear`}
        </button>
      )}
      <button type="submit" className="step-on" data-quiet={(skips && !isLast) || undefined}>
        {onward}
      </button>
    </div>
  );
}
