import { useLingui } from "@lingui/react/macro";
import type { Taken } from "../../api/exports";
import { useSpeech } from "../../i18n/I18n";
import { Checkbox } from "../../ui/Checkbox";
import { Select } from "../../ui/Select";
import { type Choice, CSV_FOR, type CsvFor, type FileKind, hasWords, kindsOf, usualChoice, withKind } from "./choices";
import { useAdvice } from "./useAdvice";

type ChoiceFieldsProps = {
  choice: Choice;
  offered: readonly Taken[];
  isDisabled: boolean;
  onChange: (choice: Choice) => void;
};

/** What, in which form, and what that form leaves open. */
export function ChoiceFields({ choice, offered, isDisabled, onChange }: ChoiceFieldsProps) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const advice = useAdvice();
  return (
    <div className="download-fields">
      {offered.length > 1 ? (
        <Select
          label={t`What`}
          hint={advice.taken[choice.taken].hint}
          options={offered.map((id) => ({ id, text: advice.taken[id].text }))}
          value={choice.taken}
          isDisabled={isDisabled}
          onChange={(key) => onChange(usualChoice(key as Taken, language))}
        />
      ) : (
        <p>
          <strong>{advice.taken[choice.taken].text}.</strong> {advice.taken[choice.taken].hint}
        </p>
      )}
      <Select
        label={t`File`}
        hint={advice.kinds[choice.kind].hint}
        options={kindsOf(choice.taken).map((id) => ({ id, text: advice.kinds[id].text }))}
        value={choice.kind}
        isDisabled={isDisabled}
        onChange={(key) => onChange(withKind(choice, key as FileKind))}
      />
      {choice.kind === "csv" && (
        <Select
          label={t`Written for`}
          options={CSV_FOR.map((id) => ({ id, text: advice.csvFor[id] }))}
          value={choice.csvFor}
          isDisabled={isDisabled}
          onChange={(key) => onChange(withKind({ ...choice, csvFor: key as CsvFor }, "csv"))}
        />
      )}
      {hasWords(choice) && (
        <Checkbox
          label={t`Words instead of codes`}
          isSelected={choice.words}
          isDisabled={isDisabled}
          onChange={(words) => onChange({ ...choice, words })}
        />
      )}
    </div>
  );
}
