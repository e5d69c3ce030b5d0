import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useSurveyView } from "../useSurveyView";
import { Announcement } from "./Announcement";
import { Connection } from "./Connection";
import { HourCourse } from "./HourCourse";
import { LiveFigure } from "./LiveFigure";
import { useFullScreen } from "./useFullScreen";
import { useLive } from "./useLive";
import "./Live.css";

/** Today as it happens, for a service desk or a screen on its wall. */
export function Live() {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { surveyId, filter, questions } = useSurveyView();
  const live = useLive(surveyId, filter);
  const screen = useRef<HTMLElement>(null);
  const [full, toggleFull] = useFullScreen(screen);
  const { state } = live;
  // What nobody has answered yet today is left out: a wall has no room for it.
  const asked = state?.questions.filter(({ status }) => status !== "empty") ?? [];
  if (live.failure) throw live.failure;

  return (
    <section ref={screen} className="live" aria-labelledby="live">
      <div className="live-head">
        <div>
          <h2 id="live">
            <Trans>Today</Trans>
          </h2>
          {state && <p className="quiet">{format.day(state.filter.to ?? "")}</p>}
        </div>
        <Connection live={live} />
        {toggleFull && <Button onPress={toggleFull}>{full ? t`Leave full screen` : t`Full screen`}</Button>}
      </div>
      {!state ? (
        <p className="quiet">
          <Trans>Today's answers are being fetched…</Trans>
        </p>
      ) : state.status === "suppressed" ? (
        <Notice title={t`Too few responses to show`}>
          <p>
            <Trans>Choose fewer filters.</Trans>
          </p>
        </Notice>
      ) : (
        <>
          <Announcement state={state} />
          <div className="live-figures">
            <article className="card live-figure live-count">
              <h3>
                <Trans>Responses today</Trans>
              </h3>
              <p className="live-value">{format.count(state.n ?? 0)}</p>
              {state.hours.length > 0 && <HourCourse hours={state.hours} />}
            </article>
            {asked.map((figure) => (
              <LiveFigure
                key={`${figure.question}:${figure.row ?? ""}`}
                figure={figure}
                question={questions.get(figure.question)}
              />
            ))}
          </div>
          <p className="quiet">
            <Trans>
              The number of responses moves at once. A mean or share moves on when at least five more have answered (ten
              for a sensitive question), so that nobody can see what one visitor answered.
            </Trans>
          </p>
        </>
      )}
    </section>
  );
}
