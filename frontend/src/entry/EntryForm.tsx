import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { type Answers, withAnswer } from "../player/engine/answers";
import type { Definition } from "../player/engine/definition";
import type { Survey } from "../player/engine/survey";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { enter, goOn, isInField } from "./keys";
import { QuestionEntry } from "./QuestionEntry";
import { Said } from "./Said";
import { isMissing, numbersOf, problemsOf } from "./sheet";

type EntryFormProps = {
  definition: Definition;
  survey: Survey;
  language: string;
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  /** While it is on its way nothing may change. */
  isLocked: boolean;
  canSave: boolean;
  onSave: (complete: boolean) => void;
};

/** A whole sheet on one page. Enter goes on, Ctrl and Enter saves. */
export function EntryForm({
  definition,
  survey,
  language,
  answers,
  onAnswers,
  isLocked,
  canSave,
  onSave,
}: EntryFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const save = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const numbers = numbersOf(definition);
  const questions = survey.visible(answers).filter(({ type }) => type !== "info");
  const problems = problemsOf(survey, answers);
  const isEmpty = Object.keys(answers).length === 0;
  const onlyGaps = [...problems.values()].every(isMissing);

  const answer = (key: string, given: Parameters<typeof withAnswer>[2]) => {
    setAsked(false);
    onAnswers(survey.prune(withAnswer(answers, key, given)));
  };
  const attempt = (incomplete = false) => {
    if (isLocked || !canSave) return;
    if (!isEmpty && problems.size === 0) return onSave(true);
    if (!isEmpty && onlyGaps && incomplete) return onSave(false);
    setAsked(true);
    const [first] = problems.keys();
    enter(form.current?.querySelector(`[data-key="${first}"] [data-entry]`));
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      attempt(asked);
    } else if (!event.shiftKey && isInField(event.target)) {
      event.preventDefault();
      if (form.current && !goOn(form.current)) save.current?.querySelector("button")?.focus();
    }
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys of all its fields
    <form
      ref={form}
      className="card entry-form"
      aria-label={t`Sheet`}
      onKeyDown={press}
      onSubmit={(e) => e.preventDefault()}
    >
      <fieldset className="entry-sheet" disabled={isLocked}>
        <h2 className="visually-hidden">{t`Sheet`}</h2>
        {questions.map((question, index) => {
          const title = survey.titleOver(question);
          const above = questions[index - 1];
          return (
            <div key={question.key} className="entry-part">
              {title && (above === undefined || survey.titleOver(above) !== title) && (
                <h2>
                  <Said text={title} />
                </h2>
              )}
              <QuestionEntry
                question={question}
                number={numbers.get(question.key)}
                answer={answers[question.key]}
                onAnswer={(given) => answer(question.key, given)}
                problem={asked ? problems.get(question.key) : undefined}
                language={language}
              />
            </div>
          );
        })}
      </fieldset>
      {asked && isEmpty && <Notice look="warning">{t`Nothing has been keyed yet.`}</Notice>}
      {asked && !isEmpty && problems.size > 0 && (
        <Notice look="warning">
          {onlyGaps ? (
            <p>
              <Plural
                value={problems.size}
                one="One required answer is missing. If it is missing on paper as well, press Ctrl and Enter once more: the sheet is stored as incomplete."
                other="# required answers are missing. If they are missing on paper as well, press Ctrl and Enter once more: the sheet is stored as incomplete."
              />
            </p>
          ) : (
            <p>
              <Trans>
                An answer does not fit its question. Mend it, or leave it out where the paper cannot be read.
              </Trans>
            </p>
          )}
          {onlyGaps && (
            <Button onPress={() => attempt(true)}>
              <Trans>Save as incomplete</Trans>
            </Button>
          )}
        </Notice>
      )}
      <div ref={save} className="page-actions entry-actions">
        <Button look="main" isDisabled={isLocked || !canSave} onPress={() => attempt()}>
          <Trans>Save and next</Trans>
        </Button>
        <span className="quiet">{t`Ctrl + Enter`}</span>
      </div>
    </form>
  );
}
