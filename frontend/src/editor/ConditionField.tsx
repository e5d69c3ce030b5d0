import { useLingui } from "@lingui/react/macro";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { valuesOf } from "../player/engine/definition";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { type Comparison, comparisonOf, expressionOf, needsValue, type Operator, operatorsFor } from "./comparison";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";

type ConditionFieldProps = {
  label: string;
  /** What is so where there is no condition. */
  none: string;
  path: Path;
  expression: string | undefined;
  /** The questions that come before: only their answers can be looked at. */
  earlier: readonly Question[];
};

/** The longest scale whose values are offered one by one. */
const OFFERED = 101;
const BY_HAND = "by hand";

/** A condition: put together of what was asked before, or written by hand. The expression is always in sight. */
export function ConditionField({ label, none, path, expression = "", earlier }: ConditionFieldProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { put, isReadOnly } = useEditing();
  const words = useOperatorWords();
  const askable = earlier.filter((question) => operatorsFor(question).length > 0);
  const comparison = comparisonOf(expression);
  const question = askable.find(({ key }) => key === comparison?.question);
  const isByHand = expression !== "" && question === undefined;

  const write = (next: Comparison | undefined) => put(path, next && expressionOf(next));
  const ask = (key: string) => {
    const asked = askable.find((one) => one.key === key);
    const operator = asked && operatorsFor(asked)[0];
    if (asked && operator) write(compared(asked, operator));
    else if (key === "") write(undefined);
  };
  const operator = comparison?.operator;
  return (
    <fieldset className="fieldset">
      <legend>{label}</legend>
      <div className="fields">
        <Select
          label={t`Question`}
          options={[
            { id: "", text: none },
            ...askable.map((one) => ({ id: one.key, text: read(one.text) || one.key })),
            ...(isByHand ? [{ id: BY_HAND, text: t`Written by hand` }] : []),
          ]}
          value={isByHand ? BY_HAND : (question?.key ?? "")}
          onChange={(key) => ask(String(key))}
          isDisabled={isReadOnly}
        />
        {question && operator && (
          <Select
            label={t`Answer`}
            options={operatorsFor(question).map((id) => ({ id, text: words[id] }))}
            value={operator}
            onChange={(chosen) => write(compared(question, chosen as Operator, String(comparison?.value)))}
            isDisabled={isReadOnly}
          />
        )}
        {question && operator && needsValue(operator) && (
          <ValueField
            question={question}
            value={String(comparison?.value ?? "")}
            onChange={(value) => write({ question: question.key, operator, value: meant(question, value) })}
          />
        )}
      </div>
      <TextField
        name={pointerOf(path)}
        label={t`As an expression (CEL)`}
        value={expression}
        onChange={(text) => put(path, text === "" ? undefined : text)}
        spellCheck="false"
        isReadOnly={isReadOnly}
      />
    </fieldset>
  );
}

type ValueFieldProps = { question: Question; value: string; onChange: (value: string) => void };

function ValueField({ question, value, onChange }: ValueFieldProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { isReadOnly } = useEditing();
  const offered = valuesOffered(question);
  if (offered.length === 0) {
    return <TextField label={t`Value`} type="number" value={value} onChange={onChange} isReadOnly={isReadOnly} />;
  }
  const texts = new Map(question.options?.map(({ key, text }) => [key, read(text) || key]));
  return (
    <Select
      label={t`Value`}
      options={offered.map((id) => ({ id, text: texts.get(id) ?? id }))}
      value={value}
      onChange={(chosen) => onChange(String(chosen))}
      isDisabled={isReadOnly}
    />
  );
}

/** What a question can be answered with, where that is a short list. */
function valuesOffered({ type, options, scale }: Question): readonly string[] {
  if (options) return options.map(({ key }) => key);
  const { min, max, step = 1 } = scale ?? (type === "nps" ? { min: 0, max: 10 } : { min: 0, max: -1 });
  return (max - min) / step < OFFERED && step > 0 ? valuesOf({ min, max, step }).map(String) : [];
}

/** With a value that the question knows: the one there was, or its first. */
function compared(question: Question, operator: Operator, before?: string): Comparison {
  if (!needsValue(operator)) return { question: question.key, operator };
  const offered = valuesOffered(question);
  const value = before !== undefined && offered.includes(before) ? before : (offered[0] ?? "0");
  return { question: question.key, operator, value: meant(question, value) };
}

/** Keys of options are text, also `2`; everything else is compared as a number. */
const meant = ({ options }: Question, value: string) => (options ? value : Number(value));

function useOperatorWords(): Readonly<Record<Operator, string>> {
  const { t } = useLingui();
  return {
    answered: t`was given`,
    is: t`is`,
    isNot: t`is another than`,
    atMost: t`is at most`,
    atLeast: t`is at least`,
    includes: t`has among it`,
    yes: t`is yes`,
    no: t`is no`,
  };
}
