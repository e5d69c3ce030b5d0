import { Plural, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Item, MultipleQuestion } from "../engine/definition";
import { Words } from "../Speech";
import type { FieldProps } from "./field";
import { Group } from "./Group";

export function MultipleField({
  question,
  answer = [],
  onAnswer,
  aria,
}: FieldProps<MultipleQuestion, readonly string[]>) {
  const { t } = useLingui();
  const [overfull, setOverfull] = useState(false);
  const { options, maxChoices = options.length } = question;

  const toggle = (key: string) => {
    const chosen = answer.includes(key);
    const kept = chosen ? answer.filter((other) => other !== key) : compatible(options, answer, key);
    const full = !chosen && kept.length >= maxChoices;
    setOverfull(full);
    if (!full)
      onAnswer(
        options.map((option) => option.key).filter((other) => kept.includes(other) || (other === key && !chosen)),
      );
  };

  return (
    <Group className="checks" aria={aria}>
      {maxChoices < options.length && (
        <p className="field-note" role="status" data-read="" data-strong={overfull || undefined}>
          {overfull ? (
            t`You have chosen ${maxChoices}, which is the most. Remove one to choose another.`
          ) : (
            <Plural value={maxChoices} one="Choose at most one." other="Choose at most #." />
          )}
        </p>
      )}
      <div className="radios radios-list" data-count={options.length}>
        {options.map((option) => (
          <label key={option.key} className="radio" data-chosen={answer.includes(option.key) || undefined} data-read="">
            <input type="checkbox" checked={answer.includes(option.key)} onChange={() => toggle(option.key)} />
            <span className="radio-label">
              <Words of={option.text} />
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** What stays chosen beside an option that is added: an exclusive one stands alone. */
function compatible(options: readonly Item[], chosen: readonly string[], added: string): readonly string[] {
  const exclusive = new Set(options.filter((option) => option.exclusive).map((option) => option.key));
  return exclusive.has(added) ? [] : chosen.filter((key) => !exclusive.has(key));
}
