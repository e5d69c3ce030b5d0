import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ReplyTemplate, ReplyTemplateContent } from "../../api/types";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { CommentDialog } from "./CommentDialog";
import { TemplateFailure } from "./TemplateFailure";

type TemplateFormProps = {
  template: ReplyTemplate;
  failure: Error | null;
  isPending: boolean;
  onSave: (content: ReplyTemplateContent) => void;
  onClose: () => void;
};

/** A template's name and words, to be written anew. */
export function TemplateForm({ template, failure, isPending, onSave, onClose }: TemplateFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(template.name);
  const [texts, setTexts] = useState<Record<string, string>>(template.texts);
  const said = Object.values(texts).some((words) => words.trim() !== "");
  return (
    <CommentDialog title={t`Edit the template ${template.name}`} onClose={onClose}>
      <div className="stack">
        <TextField label={t`Name`} value={name} onChange={setName} maxLength={100} />
        {LANGUAGES.map((language) => (
          <TextArea
            key={language}
            label={LANGUAGE_NAMES[language]}
            lang={language}
            rows={2}
            value={texts[language] ?? ""}
            onChange={(words) => setTexts((now) => ({ ...now, [language]: words }))}
          />
        ))}
        {failure && <TemplateFailure failure={failure} />}
        <div className="dialog-actions">
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            look="main"
            isDisabled={name.trim() === "" || !said || isPending}
            onPress={() => onSave({ name: name.trim(), texts })}
          >
            <Trans>Save</Trans>
          </Button>
        </div>
      </div>
    </CommentDialog>
  );
}
