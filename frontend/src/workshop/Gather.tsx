import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";
import { shownCards } from "./cards";
import type { Drawer } from "./drawer";
import { Everybody } from "./Everybody";
import { isAnythingKnown, Known } from "./Known";
import { OwnCard } from "./OwnCard";
import type { Session } from "./useSession";
import { WriteCard } from "./WriteCard";

type GatherProps = { session: Session; state: WorkshopState; drawer: Drawer };

/** Writing cards, and seeing everybody's come in and form groups. */
export function Gather({ session, state, drawer }: GatherProps) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { step, prompt } = state.workshop;
  const cards = shownCards(state.cards, session.writes);
  const own = cards.filter((card) => card.own);
  const words = localized(prompt, language);
  const write = <WriteCard drawer={drawer} onWrite={session.act} />;
  return (
    <>
      <h1 lang={words.language} className="prompt">
        {words.text}
      </h1>
      {step === "gather" ? (
        <>
          {write}
          {isAnythingKnown(state.workshop) && (
            <details className="more">
              <summary>{t`What was taken along`}</summary>
              <Known workshop={state.workshop} />
            </details>
          )}
        </>
      ) : (
        <>
          <p className="lead">{t`Ideas that belong together are being put into groups.`}</p>
          <details className="more">
            <summary>{t`Add one more idea`}</summary>
            {write}
          </details>
        </>
      )}
      {own.length > 0 && (
        <section className="part" aria-labelledby="own">
          <h2 id="own">
            {t`Your ideas`} <span className="count">{own.length}</span>
          </h2>
          <ul className="cards">
            {own.map((card) => (
              <OwnCard key={card.id} card={card} onAct={session.act} />
            ))}
          </ul>
        </section>
      )}
      <Everybody cards={cards} groups={state.groups} isGrouping={step === "group"} />
    </>
  );
}
