import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { AddLanguage } from "./AddLanguage";
import { useEditing } from "./Editing";
import { LanguageLine } from "./LanguageLine";
import { withoutLanguages, withoutTexts } from "./languages";
import { completeness, easyOf, isEasy, textGroups } from "./texts";
import { useLanguageNames } from "./useLanguageNames";
import "./LanguageList.css";

type LanguageListProps = {
  /** The language that is being translated into. */
  current?: string | undefined;
  onTranslate: (tag: string) => void;
};

/** The languages of a survey: how far each is, which visitors get, and what can be done with one. */
export function LanguageList({ current, onTranslate }: LanguageListProps) {
  const { t } = useLingui();
  const { definition, put, isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const [leaving, setLeaving] = useState<string>();
  const { languages } = definition;
  const far = completeness(
    textGroups(definition),
    languages.flatMap((tag) => [tag, easyOf(tag)]),
  );
  const shown = languages.flatMap((tag) => {
    const easy = easyOf(tag);
    return (far.get(easy)?.texts ?? 0) > 0 || current === easy ? [tag, easy] : [tag];
  });
  const count = (leaving && far.get(leaving)?.texts) || 0;
  return (
    <>
      <ul className="languages">
        {shown.map((tag) => (
          <LanguageLine
            key={tag}
            tag={tag}
            far={far.get(tag) ?? { done: 0, all: 0, texts: 0 }}
            isCurrent={tag === current}
            hasEasy={shown.includes(easyOf(tag))}
            onTranslate={onTranslate}
            onRemove={() => setLeaving(tag)}
          />
        ))}
      </ul>
      {!isReadOnly && <AddLanguage onAdd={onTranslate} />}
      <ConfirmDialog
        isOpen={leaving !== undefined}
        title={t`Remove ${nameOfLanguage(leaving ?? "")}?`}
        text={t`${plural(count, {
          0: "It has no texts yet.",
          one: "# text goes with it.",
          other: "# texts go with it.",
        })} Undo brings everything back.`}
        confirm={t`Remove`}
        cancel={t`Keep`}
        onConfirm={() => {
          if (leaving)
            put([], isEasy(leaving) ? withoutTexts(definition, leaving) : withoutLanguages(definition, [leaving]));
          if (leaving && current?.startsWith(leaving)) onTranslate("");
          setLeaving(undefined);
        }}
        onCancel={() => setLeaving(undefined)}
      />
    </>
  );
}
