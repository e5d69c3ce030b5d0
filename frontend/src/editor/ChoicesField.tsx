import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Choice } from "../api/types";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { freeKey, type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";
import { useLanguageNames } from "./useLanguageNames";

type ChoicesFieldProps = {
  label: string;
  path: Path;
  choices: readonly Choice[];
  /** What a new one's key begins with: `option`, `row`. */
  kind: string;
  /** There are always as many: the six words of an umbrella. */
  isFixed?: boolean;
  /** What more can be said about each. */
  more?: (choice: Choice, index: number) => ReactNode;
};

/** The options or rows of a question, each with its texts and the key under which answers are stored. */
export function ChoicesField({ label, path, choices, kind, isFixed = false, more }: ChoicesFieldProps) {
  const { t } = useLingui();
  const { definition, put, problems, isReadOnly } = useEditing();
  const nameOfLanguage = useLanguageNames();
  const all = (changed: readonly Choice[]) => put(path, changed);
  const words = problems[pointerOf(path)];
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      {words && <p className="field-error">{words.join(" ")}</p>}
      <ol className="choices">
        {choices.map((choice, index) => {
          const { key, text } = choice;
          const number = index + 1;
          return (
            // The key can be typed over, so the place must tell one from the other.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} className="choice">
              <div className="choice-texts">
                {definition.languages.map((language) => (
                  <TextField
                    key={language}
                    name={pointerOf([...path, index, "text", language])}
                    label={t`${nameOfLanguage(language)}, ${number}`}
                    lang={language}
                    value={text[language] ?? ""}
                    onChange={(typed) => put([...path, index, "text", language], typed === "" ? undefined : typed)}
                    isReadOnly={isReadOnly}
                  />
                ))}
                <TextField
                  name={pointerOf([...path, index, "key"])}
                  label={t`Key, ${number}`}
                  value={key}
                  onChange={(typed) => put([...path, index, "key"], typed)}
                  isReadOnly={isReadOnly}
                />
              </div>
              {more?.(choice, index)}
              {!isReadOnly && (
                <div className="choice-buttons">
                  <Button
                    aria-label={t`Up: ${key}`}
                    isDisabled={index === 0}
                    onPress={() => all(swapped(choices, index, index - 1))}
                  >
                    ↑
                  </Button>
                  <Button
                    aria-label={t`Down: ${key}`}
                    isDisabled={number === choices.length}
                    onPress={() => all(swapped(choices, index, index + 1))}
                  >
                    ↓
                  </Button>
                  {!isFixed && (
                    <Button aria-label={t`Remove: ${key}`} onPress={() => all(choices.toSpliced(index, 1))}>
                      ×
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {!isFixed && !isReadOnly && (
        <div className="page-actions">
          <Button
            onPress={() =>
              all([
                ...choices,
                {
                  key: freeKey(
                    kind,
                    choices.map((choice) => choice.key),
                  ),
                  text: {},
                },
              ])
            }
          >
            <Trans>Add one</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

function swapped<T>(list: readonly T[], one: number, other: number): readonly T[] {
  const [a, b] = [list[one], list[other]];
  return a === undefined || b === undefined ? list : list.with(one, b).with(other, a);
}
