import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { Details } from "../ui/Details";
import { TextField } from "../ui/TextField";
import { ChoicesField } from "./ChoicesField";
import { ConditionField } from "./ConditionField";
import { ConstructField } from "./ConstructField";
import { type Place, pathOf, pointerOf, questionsOf } from "./document";
import { EarlierAnswer } from "./EarlierAnswer";
import { useEditing } from "./Editing";
import { InstrumentFields } from "./InstrumentFields";
import { NoteField } from "./NoteField";
import { NumberField } from "./NumberField";
import { OptionMore } from "./OptionMore";
import { ScaleFields } from "./ScaleFields";
import { SpecifiesField } from "./SpecifiesField";
import { TextsField } from "./TextsField";
import { useTypeNames } from "./useTypeNames";

type QuestionFormProps = { place: Place; onCopy: () => void; onRemove: () => void };

/** Everything about one question. */
export function QuestionForm({ place, onCopy, onRemove }: QuestionFormProps) {
  const { t } = useLingui();
  const { definition, put, problems, isReadOnly } = useEditing();
  const types = useTypeNames();
  const question = definition.pages[place.page]?.questions[place.question];
  if (!question) return null;
  const path = pathOf(place);
  const { type, options, rows } = question;
  const answered = type !== "info";
  const flag = (name: "required" | "segment" | "sensitive" | "gate" | "idea", label: string) => (
    <Checkbox
      label={label}
      isSelected={question[name] ?? false}
      onChange={(on) => put([...path, name], on || undefined)}
      isReadOnly={isReadOnly}
    />
  );
  const all = questionsOf(definition);
  const earlier = all.slice(0, all.indexOf(question));
  const segmentWords = problems[pointerOf([...path, "segment"])];
  return (
    <section className="card" aria-label={t`Question`}>
      <div className="page-head">
        <h2>{types[type]}</h2>
        {!isReadOnly && (
          <div className="page-actions">
            <Button onPress={onCopy}>
              <Trans>Copy</Trans>
            </Button>
            <Button look="danger" onPress={onRemove}>
              <Trans>Remove</Trans>
            </Button>
          </div>
        )}
      </div>
      <TextsField label={answered ? t`Question` : t`Words`} path={[...path, "text"]} texts={question.text} />
      <EarlierAnswer texts={question.text} path={[...path, "text"]} earlier={earlier} />
      {options && (
        <ChoicesField
          label={t`Options`}
          path={[...path, "options"]}
          choices={options}
          kind="option"
          {...(type !== "matrix" && {
            more: (option, index) => (
              <OptionMore question={question} place={place} option={option} path={[...path, "options", index]} />
            ),
          })}
        />
      )}
      {rows && (
        <ChoicesField
          label={type === "umbrella" ? t`Words around the umbrella` : t`Rows`}
          path={[...path, "rows"]}
          choices={rows}
          kind={type === "umbrella" ? "word" : "row"}
          isFixed={type === "umbrella"}
          {...(question.order === "random" && {
            more: (row, index) => (
              <OptionMore question={question} place={place} option={row} path={[...path, "rows", index]} />
            ),
          })}
        />
      )}
      {(options || type === "matrix") && (
        <Checkbox
          label={type === "matrix" ? t`Rows in random order` : t`Options in random order`}
          isSelected={question.order === "random"}
          onChange={(on) => put([...path, "order"], on ? "random" : undefined)}
          isReadOnly={isReadOnly}
        />
      )}
      {(question.scale ?? type === "nps") && <ScaleFields question={question} path={path} />}
      {type === "instrument" && <InstrumentFields question={question} path={path} />}
      {type === "multiple" && (
        <NumberField
          label={t`At most this many choices`}
          hint={t`Empty: as many as one likes`}
          path={[...path, "maxChoices"]}
          value={question.maxChoices}
          optional
        />
      )}
      {type === "text" && (
        <NumberField
          label={t`Longest answer, in characters`}
          path={[...path, "maxLength"]}
          value={question.maxLength}
          optional
        />
      )}
      {answered && <ConstructField question={question} path={path} />}
      {answered && (
        <div className="checks">
          {flag("required", t`Must be answered`)}
          {type === "single" && flag("segment", t`Results can be divided by it`)}
          {type === "consent" && flag("gate", t`A no ends the survey, and nothing is stored`)}
          {type === "text" && flag("idea", t`Asks for ideas: what a moderator publishes is kept among the ideas`)}
          {flag("sensitive", t`Sensitive: smaller groups are hidden in results`)}
        </div>
      )}
      {segmentWords && <p className="field-error">{segmentWords.join(" ")}</p>}
      <TextsField label={t`Help`} path={[...path, "help"]} texts={question.help} optional />
      <NoteField path={path} note={question.translatorNote} of={t`Question`} />
      <Details
        summary={t`Key and conditions`}
        open={Boolean(question.visibleWhen ?? question.requiredWhen ?? question.specifies)}
      >
        <div className="fields">
          <TextField
            name={pointerOf([...path, "key"])}
            label={t`Key`}
            hint={t`The name of the answer in results and exports. It stays the same over all versions.`}
            value={question.key}
            onChange={(key) => put([...path, "key"], key)}
            spellCheck="false"
            isReadOnly={isReadOnly}
          />
        </div>
        {question.specifies ? (
          <SpecifiesField question={question} path={path} />
        ) : (
          <ConditionField
            label={t`Asked only when`}
            none={t`Always asked`}
            path={[...path, "visibleWhen"]}
            expression={question.visibleWhen}
            earlier={earlier}
          />
        )}
        {answered && (
          <ConditionField
            label={t`Must be answered when`}
            none={t`No condition`}
            path={[...path, "requiredWhen"]}
            expression={question.requiredWhen}
            earlier={earlier}
          />
        )}
      </Details>
    </section>
  );
}
