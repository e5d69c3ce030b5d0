import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "../ui/Checkbox";
import { Select } from "../ui/Select";
import { pointerOf } from "./document";
import { useEditing } from "./Editing";
import { LanguageList } from "./LanguageList";
import { withMain } from "./languages";
import { NoteField } from "./NoteField";
import { TextsField } from "./TextsField";
import { useLanguageNames } from "./useLanguageNames";

/** What belongs to the survey as a whole. */
export function SurveyForm({ onTranslate }: { onTranslate: (tag: string) => void }) {
  const { t } = useLingui();
  const { definition, put, isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const { languages, defaultLanguage } = definition;
  return (
    <section className="card" aria-label={t`Survey`}>
      <h2>{t`Survey`}</h2>
      <TextsField label={t`Title`} path={["title"]} texts={definition.title} />
      <fieldset className="fieldset stack">
        <legend>{t`Languages`}</legend>
        <LanguageList onTranslate={onTranslate} />
      </fieldset>
      <div className="fields">
        <Select
          name={pointerOf(["defaultLanguage"])}
          label={t`Main language`}
          hint={t`It stands in where a text is missing`}
          options={languages.map((tag) => ({ id: tag, text: nameOfLanguage(tag) }))}
          value={defaultLanguage}
          onChange={(tag) => put([], withMain(definition, String(tag)))}
          isDisabled={isReadOnly}
        />
      </div>
      <TextsField label={t`Words of thanks`} path={["thanks"]} texts={definition.thanks} optional />
      <NoteField path={[]} note={definition.translatorNote} of={t`Survey`} />
      <Checkbox
        label={t`Keep what was answered before somebody left`}
        isSelected={definition.keepPartial ?? false}
        onChange={(on) => put(["keepPartial"], on || undefined)}
        isReadOnly={isReadOnly}
      />
    </section>
  );
}
