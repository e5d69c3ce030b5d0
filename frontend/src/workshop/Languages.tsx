import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";

/** In which language this phone speaks: all of them in sight. */
export function Languages({ short = false }: { short?: boolean }) {
  const { t } = useLingui();
  const { language, setLanguage } = useSpeech();
  return (
    <nav className="languages" aria-label={t`Language`}>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          className="language"
          lang={tag}
          aria-pressed={tag === language}
          onClick={() => setLanguage(tag)}
        >
          {short ? (
            <>
              <span aria-hidden>{tag.toUpperCase()}</span>
              <span className="visually-hidden">{LANGUAGE_NAMES[tag]}</span>
            </>
          ) : (
            LANGUAGE_NAMES[tag]
          )}
        </button>
      ))}
    </nav>
  );
}
