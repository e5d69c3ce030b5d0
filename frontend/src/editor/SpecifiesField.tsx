import { Trans, useLingui } from "@lingui/react/macro";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { type Path, pointerOf, questionsOf } from "./document";
import { useEditing } from "./Editing";

/** By which option of which question a text is asked for, in place of a condition. */
export function SpecifiesField({ question, path }: { question: Question; path: Path }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { definition, put, problems, isReadOnly } = useEditing();
  const { specifies } = question;
  const asked = questionsOf(definition).find(({ key }) => key === specifies?.question);
  const option = asked?.options?.find(({ key }) => key === specifies?.option);
  const chosen = (option && read(option.text)) || specifies?.option;
  const among = (asked && read(asked.text)) || specifies?.question;
  const wrong = problems[pointerOf([...path, "specifies"])];
  return (
    <fieldset className="fieldset">
      <legend>{t`Asked only when`}</legend>
      <p>
        <Trans>
          “{chosen}” is chosen in “{among}”. It stands on the same screen.
        </Trans>
      </p>
      {wrong && <p className="field-error">{wrong.join(" ")}</p>}
      {!isReadOnly && (
        <Button onPress={() => put([...path, "specifies"], undefined)}>{t`Make it a question of its own`}</Button>
      )}
    </fieldset>
  );
}
