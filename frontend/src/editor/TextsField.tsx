import { useLingui } from "@lingui/react/macro";
import { TextField } from "../ui/TextField";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";
import { useLanguageNames } from "./useLanguageNames";

type Texts = { readonly [language: string]: string | undefined };

type TextsFieldProps = {
  label: string;
  path: Path;
  texts: Texts | undefined;
  hint?: string;
  /** Where the text may be left out, an empty one is taken away altogether. */
  optional?: boolean;
  /** Instead of putting the texts at the path. */
  onChange?: (texts: Texts | undefined) => void;
};

/** A text in every language of the survey, side by side. */
export function TextsField({ label, path, texts = {}, hint, optional = false, onChange }: TextsFieldProps) {
  const { t } = useLingui();
  const { definition, put, isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();

  const write = (language: string, text: string) => {
    const { [language]: _, ...others } = texts;
    const all = text === "" ? others : { ...others, [language]: text };
    const left = optional && Object.keys(all).length === 0 ? undefined : all;
    if (onChange) onChange(left);
    else put(path, left);
  };
  return (
    <fieldset className="fieldset">
      <legend>{optional ? t`${label} (optional)` : label}</legend>
      {hint && <p className="quiet">{hint}</p>}
      <div className="fields">
        {definition.languages.map((language) => (
          <TextField
            key={language}
            name={pointerOf([...path, language])}
            label={nameOfLanguage(language)}
            lang={language}
            value={texts[language] ?? ""}
            onChange={(text) => write(language, text)}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
    </fieldset>
  );
}
