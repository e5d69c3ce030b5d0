import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { clockOf, useCountdown } from "../../../../api/countdown";
import type { Workshop, WorkshopState } from "../../../../api/types";
import { workshopQuery } from "../../../../api/workshops";
import { useSpeech } from "../../../../i18n/I18n";
import { localized } from "../../../../i18n/localized";
import { QrCode } from "../../../../ui/QrCode";
import { useAwake } from "../../../live/useAwake";
import { scannedAddress, typedAddress } from "../joinAddress";
import { useWorkshopLive } from "../useFacilitation";
import { CardColumns } from "./CardColumns";
import { ScreenResult } from "./ScreenResult";
import "./Screen.css";

const route = getRouteApi("/development/workshops/$workshopId/screen");

/** What the whole room sees, from eight metres away. */
export function ScreenPage() {
  const { t } = useLingui();
  const { workshopId } = route.useParams();
  const { data: workshop } = useSuspenseQuery(workshopQuery(workshopId));
  const [{ state, connection, failure }] = useWorkshopLive(workshopId);
  const { language } = useSpeech();
  useAwake();
  if (failure) throw failure;
  const title = localized(workshop.title, language);
  return (
    <div className="screen" data-step={state?.workshop.step}>
      <title>{`${title.text} – Kaiku`}</title>
      <header className="screen-top">
        <p className="screen-title" lang={title.language}>
          {title.text}
        </p>
        {connection === "reconnecting" && <p className="screen-lost">{t`Connection lost, trying again`}</p>}
        <Link to="/development/workshops/$workshopId" params={{ workshopId }} className="screen-leave">
          {t`Leave the big screen`}
        </Link>
      </header>
      <main className="screen-main">{state && <Now workshop={workshop} state={state} />}</main>
    </div>
  );
}

function Now({ workshop, state }: { workshop: Workshop; state: WorkshopState }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const prompt = localized(state.workshop.prompt, language);
  const { step, joined, voted } = state.workshop;
  const people = t`${plural(joined, { one: "# person has joined", other: "# people have joined" })}`;
  switch (step) {
    case "waiting":
      return (
        <div className="screen-welcome">
          <div className="screen-words">
            <h1 lang={prompt.language}>{prompt.text}</h1>
            <Ways code={workshop.joinCode} />
            <p className="screen-people">{people}</p>
          </div>
          <QrCode
            text={scannedAddress(workshop.joinCode)}
            label={t`QR code to join the workshop`}
            className="screen-qr"
          />
        </div>
      );
    case "gather":
    case "group":
      return (
        <>
          <Head state={state} />
          <CardColumns state={state} />
          <Corner workshop={workshop} words={people} />
        </>
      );
    case "vote":
      return (
        <>
          <Head state={state} title={t`What matters most?`}>
            <p className="screen-votes">
              <strong>{voted}</strong> {t`of ${joined} have voted`}
            </p>
          </Head>
          <ul className="screen-groups" data-many={state.groups.length > 9 || undefined}>
            {state.groups.map(({ id, title }) => (
              <li key={id}>
                <span className="screen-clamp">{title}</span>
              </li>
            ))}
          </ul>
          <Corner workshop={workshop} words={people} />
        </>
      );
    case "choose":
    case "closed":
      return (
        <>
          <Head state={state} title={step === "closed" ? t`Thank you!` : t`What we think together`} />
          <ScreenResult state={state} />
        </>
      );
  }
}

type HeadProps = { state: WorkshopState; title?: string; children?: ReactNode };

function Head({ state: { workshop }, title, children }: HeadProps) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const prompt = localized(workshop.prompt, language);
  const seconds = useCountdown(workshop.stepEndsAt);
  return (
    <div className="screen-head">
      {title ? <h1>{title}</h1> : <h1 lang={prompt.language}>{prompt.text}</h1>}
      {children}
      {seconds !== undefined && (
        <p className="screen-clock" role="timer" aria-label={t`Time left`}>
          {seconds > 0 ? clockOf(seconds) : t`Time is up`}
        </p>
      )}
    </div>
  );
}

function Ways({ code }: { code: string }) {
  const { t } = useLingui();
  return (
    <dl className="screen-ways">
      <div>
        <dt>{t`Scan the code, or open`}</dt>
        <dd className="screen-address">{typedAddress()}</dd>
      </div>
      <div>
        <dt>{t`Code`}</dt>
        <dd className="screen-code">{code}</dd>
      </div>
    </dl>
  );
}

/** Whoever comes late can still join. */
function Corner({ workshop: { joinCode }, words }: { workshop: Workshop; words: string }) {
  const { t } = useLingui();
  return (
    <aside className="screen-corner" aria-label={t`Join with a phone`}>
      <QrCode text={scannedAddress(joinCode)} label={t`QR code to join the workshop`} className="screen-small-qr" />
      <p>
        <span>{typedAddress()}</span>
        <strong>{joinCode}</strong>
        <span>{words}</span>
      </p>
    </aside>
  );
}
