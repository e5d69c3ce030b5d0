import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import "./LanguageSwitch.css";

/** The languages of the studio, each in its own words; the choice is kept on this device. */
export function LanguageSwitch() {
  const { t } = useLingui();
  const { language, setLanguage } = useSpeech();
  return (
    <fieldset className="language-switch" aria-label={t`Language`}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => setLanguage(one)}>
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
