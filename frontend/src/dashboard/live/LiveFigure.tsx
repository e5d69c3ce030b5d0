import { Trans, useLingui } from "@lingui/react/macro";
import type { LiveQuestion, Question } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { wordsOf } from "../questions";
import { Base, Range } from "../Tiles";

type LiveFigureProps = { figure: LiveQuestion; question: Question | undefined };

/** The one figure by which a question is known, large enough for a wall, with what it stands on. */
export function LiveFigure({ figure, question }: LiveFigureProps) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const row = figure.row === undefined ? undefined : wordsOf(question?.rows, figure.row);
  const text = question ? read(question.text) : figure.question;
  const scale = question?.scale ?? { min: 0, max: 10 };
  const whole = (value: number) => format.decimal(value, 0);

  return (
    <article className="card live-figure">
      {row && <p className="quiet">{text}</p>}
      <h3>{row ? read(row) : text}</h3>
      {figure.nps ? (
        <>
          <p className="live-value">
            {whole(figure.nps.score)} <span className="live-unit">{t`NPS, from −100 to 100`}</span>
          </p>
          <Range {...figure.nps} min={-100} max={100} print={whole} />
        </>
      ) : (
        figure.mean && (
          <>
            <p className="live-value">
              {format.decimal(figure.mean.value, 1)}{" "}
              <span className="live-unit">{t`mean, ${scale.min}–${scale.max}`}</span>
            </p>
            <Range {...figure.mean} min={scale.min} max={scale.max} print={(value) => format.decimal(value, 1)} />
          </>
        )
      )}
      {figure.topBox && !figure.nps && (
        <p>
          <Trans>{format.percent(figure.topBox.share)} gave the highest mark</Trans>
        </p>
      )}
      <Base n={figure.n} status={figure.status} />
    </article>
  );
}
