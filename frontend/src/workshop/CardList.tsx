import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../i18n/languages";
import type { ShownCard } from "./cards";

/** Cards in their one order; each says its language where it is another than one's own. */
export function CardList({ cards }: { cards: readonly ShownCard[] }) {
  const { t } = useLingui();
  const { language: spoken } = useSpeech();
  return (
    <ul className="cards">
      {cards.map(({ id, text, language, own, isWaiting }) => (
        <li key={id} className="card" data-card={id} data-own={own || undefined}>
          <p className="card-text" lang={language}>
            {text}
          </p>
          {(own || isWaiting || language !== spoken) && (
            <p className="card-notes">
              {own && <span>{t({ message: "Yours", context: "idea" })}</span>}
              {isWaiting && <span className="waiting">{t`Waiting to be sent`}</span>}
              {language !== spoken && (
                <span lang={language}>{isLanguage(language) ? LANGUAGE_NAMES[language] : language}</span>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
