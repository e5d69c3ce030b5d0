import { Trans } from "@lingui/react/macro";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import type { LocalizedText } from "../i18n/localized";
import { TextField } from "../ui/TextField";

/** A name in each language, as `/name/fi` and so on. */
export function NameFields({ name = {} }: { name?: LocalizedText }) {
  return (
    <fieldset className="fieldset">
      <legend>
        <Trans>Name</Trans>
      </legend>
      <div className="fields">
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            name={`/name/${language}`}
            label={LANGUAGE_NAMES[language]}
            defaultValue={name[language] ?? ""}
            isRequired
          />
        ))}
      </div>
    </fieldset>
  );
}
