import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useState } from "react";
import { useSpeech } from "../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../i18n/languages";
import { localized } from "../i18n/localized";
import { PublishedAnswer } from "./PublishedAnswer";
import { publishedBy, type Reading } from "./published";
import "./MuseumPage.css";

/** For everybody: what visitors of a museum said, and what it did about it. */
export function MuseumPage({ museumId }: { museumId: string }) {
  const { t } = useLingui();
  const { language, setLanguage } = useSpeech();
  const [reading, setReading] = useState<Reading>({ kind: "loading" });
  const read = useCallback(() => {
    setReading({ kind: "loading" });
    publishedBy(museumId).then(setReading);
  }, [museumId]);
  useEffect(read, [read]);

  const published = reading.kind === "there" ? reading.published : undefined;
  const name = published && localized(published.name, language);
  useEffect(() => {
    document.title = name ? `${name.text} – ${t`You said – we did`}` : "Kaiku";
  }, [name, t]);
  return (
    <div className="public">
      <header className="public-head">
        {published && (
          <nav aria-label={t`Language`} className="public-languages">
            {published.languages.filter(isLanguage).map((tag) => (
              <button
                key={tag}
                type="button"
                lang={tag}
                aria-pressed={tag === language}
                onClick={() => setLanguage(tag)}
              >
                {LANGUAGE_NAMES[tag]}
              </button>
            ))}
          </nav>
        )}
        {name && (
          <p className="public-museum" lang={name.language}>
            {name.text}
          </p>
        )}
        <h1>
          <Trans>You said – we did</Trans>
        </h1>
        {published && (
          <p className="public-lead">
            <Trans>What visitors told us, and what the museum did because of it. The newest comes first.</Trans>
          </p>
        )}
      </header>
      <main>
        {reading.kind === "loading" && <p role="status">{t`Loading`}</p>}
        {reading.kind === "unknown" && (
          <p role="alert">{t`There is no such museum. Check the address, or ask whoever gave it to you.`}</p>
        )}
        {reading.kind === "failed" && (
          <div role="alert" className="public-failed">
            <p>{t`The page could not be loaded.`}</p>
            <button type="button" className="public-again" onClick={read}>
              <Trans>Try again</Trans>
            </button>
          </div>
        )}
        {published?.items.length === 0 && (
          <p>
            <Trans>The museum has not written anything here yet.</Trans>
          </p>
        )}
        {published?.items.map((answer) => (
          <PublishedAnswer key={answer.id} answer={answer} />
        ))}
      </main>
    </div>
  );
}
