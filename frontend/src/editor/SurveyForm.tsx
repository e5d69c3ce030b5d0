import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "../ui/Checkbox";
import { Checkboxes } from "../ui/Checkboxes";
import { Select } from "../ui/Select";
import { pointerOf } from "./document";
import { useEditing } from "./Editing";
import { TextsField } from "./TextsField";
import { useLanguageNames } from "./useLanguageNames";

/** Offered at once; a survey that has others keeps them. */
const OFFERED = ["fi", "sv", "en", "se", "uk", "ar", "et", "ru"];

/** What belongs to the survey as a whole. */
export function SurveyForm() {
  const { t } = useLingui();
  const { definition, put, isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const { languages, defaultLanguage } = definition;
  const offered = [...new Set([...OFFERED, ...languages])];
  const speak = (wanted: readonly string[]) => {
    if (wanted.length === 0) return;
    const ordered = offered.filter((tag) => wanted.includes(tag));
    put([], {
      ...definition,
      languages: ordered,
      defaultLanguage: ordered.includes(defaultLanguage) ? defaultLanguage : (ordered[0] ?? defaultLanguage),
    });
  };
  return (
    <section className="card" aria-label={t`Survey`}>
      <h2>{t`Survey`}</h2>
      <TextsField label={t`Title`} path={["title"]} texts={definition.title} />
      <Checkboxes
        label={t`Languages`}
        options={offered.map((tag) => ({ id: tag, text: nameOfLanguage(tag) }))}
        value={[...languages]}
        onChange={speak}
        isReadOnly={isReadOnly}
      />
      <div className="fields">
        <Select
          name={pointerOf(["defaultLanguage"])}
          label={t`Main language`}
          hint={t`It stands in where a text is missing`}
          options={languages.map((tag) => ({ id: tag, text: nameOfLanguage(tag) }))}
          value={defaultLanguage}
          onChange={(tag) => put(["defaultLanguage"], tag)}
          isDisabled={isReadOnly}
        />
      </div>
      <TextsField label={t`Words of thanks`} path={["thanks"]} texts={definition.thanks} optional />
      <Checkbox
        label={t`Keep what was answered before somebody left`}
        isSelected={definition.keepPartial ?? false}
        onChange={(on) => put(["keepPartial"], on || undefined)}
        isReadOnly={isReadOnly}
      />
    </section>
  );
}
