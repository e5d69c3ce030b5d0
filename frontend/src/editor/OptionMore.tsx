import { useLingui } from "@lingui/react/macro";
import type { Choice, Question } from "../api/types";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { type Path, type Place, specifyingOf, withSpecifying } from "./document";
import { useEditing } from "./Editing";

type OptionMoreProps = { question: Question; place: Place; option: Choice; path: Path };

/** What an option does beside being chosen. */
export function OptionMore({ question, place, option, path }: OptionMoreProps) {
  const { t } = useLingui();
  const { definition, put, isReadOnly } = useEditing();
  const { key } = option;
  const asksForWords = question.type === "single" || question.type === "multiple";
  const isAsking = specifyingOf(definition, question.key, key).length > 0;
  const flag = (name: "exclusive" | "fixed", label: string) => (
    <Checkbox
      label={label}
      aria-label={`${label}: ${key}`}
      isSelected={option[name] ?? false}
      onChange={(on) => put([...path, name], on || undefined)}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <div className="choice-more">
      {question.type === "multiple" && flag("exclusive", t`Chosen alone`)}
      {question.order === "random" && flag("fixed", t`Keeps its place`)}
      {asksForWords && isAsking && <span className="quiet">{t`Asks for words: see the next question`}</span>}
      {asksForWords && !isAsking && !isReadOnly && (
        <Button
          aria-label={t`Ask for words: ${key}`}
          onPress={() => put([], withSpecifying(definition, place, key))}
        >{t`Ask for words`}</Button>
      )}
    </div>
  );
}
