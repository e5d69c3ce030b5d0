import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { localized } from "../i18n/localized";

/** Before it begins: what it is about. */
export function Waiting({ state: { workshop } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { joined, findings, ideas } = workshop;
  const title = localized(workshop.title, language);
  return (
    <>
      <h1 lang={title.language}>{title.text}</h1>
      <p className="lead">{t`You are in. It begins soon: keep this page open.`}</p>
      <p>{t`${plural(joined, { one: "# person is here.", other: "# people are here." })}`}</p>
      {findings.length > 0 && (
        <section className="part" aria-labelledby="findings">
          <h2 id="findings">{t`What we know already`}</h2>
          <ul className="findings">
            {findings.map(({ id, statement }) => (
              <li key={id}>{statement}</li>
            ))}
          </ul>
        </section>
      )}
      {ideas.length > 0 && (
        <section className="part" aria-labelledby="ideas">
          <h2 id="ideas">{t`Ideas so far`}</h2>
          <ul className="findings">
            {ideas.map(({ id, text, language: said }) => (
              <li key={id} lang={said}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
