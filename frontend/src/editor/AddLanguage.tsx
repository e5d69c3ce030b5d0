import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../ui/Button";
import { SuggestField } from "../ui/SuggestField";
import { useEditing } from "./Editing";
import { canonicalTag, MOST_LANGUAGES, withLanguage } from "./languages";
import { useKnownLanguages } from "./useKnownLanguages";

/** Adds any language that has a tag (BCP 47), found by its name or typed. */
export function AddLanguage({ onAdd }: { onAdd: (tag: string) => void }) {
  const { t } = useLingui();
  const { definition, put } = useEditing();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  const options = useKnownLanguages(definition.languages);
  const add = (written: string) => {
    const tag = canonicalTag(options.find(({ text }) => text === written.trim())?.id ?? written);
    if (!tag) return setError(t`This is no language tag. Examples: sms, pt-BR.`);
    if (definition.languages.includes(tag)) return setError(t`The survey has this language already.`);
    setTyped("");
    setError(undefined);
    put([], withLanguage(definition, tag));
    onAdd(tag);
  };
  if (definition.languages.length >= MOST_LANGUAGES)
    return <p className="quiet">{t`A survey has at most 20 languages.`}</p>;
  return (
    <form
      className="add-language"
      onSubmit={(event) => {
        event.preventDefault();
        add(typed);
      }}
    >
      <SuggestField
        label={t`Add a language`}
        hint={t`By its name, or by its tag (BCP 47)`}
        suggestions={options.map(({ text }) => text)}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setError(undefined);
        }}
        error={error}
      />
      <Button type="submit" isDisabled={typed.trim() === ""}>
        <Trans>Add</Trans>
      </Button>
    </form>
  );
}
