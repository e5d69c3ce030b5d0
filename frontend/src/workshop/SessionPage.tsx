import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { clockOf, useCountdown } from "../api/countdown";
import type { WorkshopState } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Announcer } from "./Announcer";
import { Closed } from "./Closed";
import type { Drawer } from "./drawer";
import { Gather } from "./Gather";
import { Languages } from "./Languages";
import { Outcome } from "./Outcome";
import { Refusals } from "./Refusals";
import type { Seat } from "./server";
import { type Session, useSession } from "./useSession";
import { useStepNames } from "./useStepNames";
import { Vote } from "./Vote";
import { Waiting } from "./Waiting";

interface SessionPageProps {
  readonly drawer: Drawer;
  readonly seat: Seat;
  readonly onLeave: () => Promise<void>;
}

/** What the workshop asks of this participant now. */
export function SessionPage({ drawer, seat, onLeave }: SessionPageProps) {
  const { t } = useLingui();
  const session = useSession(drawer, seat);
  const { state } = session;
  if (session.isOver) {
    return (
      <Frame session={session}>
        <h1>{t`This workshop is over`}</h1>
        <p>{t`It has ended or was taken away, and nothing more can be sent to it.`}</p>
        <button type="button" className="act" onClick={onLeave}>{t`Join another workshop`}</button>
      </Frame>
    );
  }
  if (!state) {
    return (
      <Frame session={session}>
        <h1>{t`One moment…`}</h1>
        {session.connection !== "connecting" && <p>{t`The workshop appears here as soon as there is a connection.`}</p>}
      </Frame>
    );
  }
  return (
    <Frame session={session}>
      <Refusals session={session} />
      <Step session={session} state={state} drawer={drawer} onLeave={onLeave} />
      <Announcer state={state} />
    </Frame>
  );
}

type StepProps = { session: Session; state: WorkshopState; drawer: Drawer; onLeave: () => Promise<void> };

function Step({ session, state, drawer, onLeave }: StepProps) {
  switch (state.workshop.step) {
    case "waiting":
      return <Waiting state={state} />;
    case "gather":
    case "group":
      return <Gather session={session} state={state} drawer={drawer} />;
    case "vote":
      return <Vote session={session} state={state} />;
    case "choose":
      return <Outcome state={state} />;
    case "closed":
      return <Closed state={state} onLeave={onLeave} />;
  }
}

type FrameProps = { session: Session; children: ReactNode };

/** Which workshop it is, how far it is, and whether this phone hears of it. */
function Frame({ session, children }: FrameProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const steps = useStepNames();
  const { state, connection } = session;
  const workshop = state?.workshop;
  const title = workshop ? read(workshop.title) : "";
  const step = workshop?.step;
  const museums = workshop?.museums.map(({ name }) => read(name)).join(" · ");
  const main = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    document.title = `${title || t`Workshop`} – Kaiku`;
  });
  // Whoever had the focus in what has gone begins at the new step; nobody is taken away from a field.
  useEffect(() => {
    if (shown.current && step !== shown.current && document.activeElement === document.body) main.current?.focus();
    shown.current = step;
  }, [step]);
  const waiting = session.writes.filter(({ refusal }) => refusal === undefined).length;
  return (
    <div className="session">
      <header className="top">
        <p className="top-title">{step === "waiting" ? museums : title}</p>
        <Languages short />
      </header>
      {workshop && step && (
        <section className="strip" aria-label={t`How far the workshop is`}>
          <p className="strip-step">{steps[step]}</p>
          <Countdown endsAt={workshop.stepEndsAt} />
        </section>
      )}
      {(connection === "reconnecting" || connection === "full") && (
        <p className="lost" role="status">
          {waiting > 0
            ? t`No connection just now. What you did is kept on this phone and sent as soon as possible.`
            : t`No connection just now. You can go on; this page comes back by itself.`}
        </p>
      )}
      <main ref={main} tabIndex={-1} className="step">
        {children}
      </main>
      {museums && step !== "waiting" && (
        <footer className="foot">
          <p className="small">{museums}</p>
        </footer>
      )}
    </div>
  );
}

function Countdown({ endsAt }: { endsAt: string | undefined }) {
  const { t } = useLingui();
  const seconds = useCountdown(endsAt);
  if (seconds === undefined) return null;
  return (
    <p className="countdown" role="timer" aria-label={t`Time left`} data-short={seconds <= 60 || undefined}>
      {seconds > 0 ? clockOf(seconds) : t`Time is up`}
    </p>
  );
}
