import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { answerComment, createReplyTemplate, replyTemplatesQuery } from "../../api/comments";
import type { Comment } from "../../api/types";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { CommentDialog } from "./CommentDialog";
import { CommentText } from "./CommentText";

type AnswerDialogProps = { surveyId: string; comment: Comment; onDone: () => void; onClose: () => void };

/** What the museum answers, in its languages. It stands beside the comment: the visitor left no address. */
export function AnswerDialog({ surveyId, comment, onDone, onClose }: AnswerDialogProps) {
  const { t } = useLingui();
  const [texts, setTexts] = useState<Record<string, string>>(comment.answer ?? {});
  const save = useMutation({
    mutationFn: () => answerComment(surveyId, comment.id, texts),
    onSuccess: () => {
      onDone();
      onClose();
    },
  });
  return (
    <CommentDialog title={t`Answer a comment`} onClose={onClose}>
      <div className="stack">
        <CommentText comment={comment} />
        <p className="quiet">
          <Trans>Everybody who may read the comment reads the answer. It is not sent to the visitor.</Trans>
        </p>
        <Templates organisationId={comment.organisationId} texts={texts} onTake={setTexts} />
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
        {save.error && <Notice look="danger">{save.error.message}</Notice>}
        <div className="dialog-actions">
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="main" onPress={() => save.mutate()} isDisabled={save.isPending}>
            <Trans>Save the answer</Trans>
          </Button>
        </div>
      </div>
    </CommentDialog>
  );
}

type TemplatesProps = {
  organisationId: string;
  texts: Record<string, string>;
  onTake: (texts: Record<string, string>) => void;
};

/** Begins an answer with words that were kept, or keeps these words. */
function Templates({ organisationId, texts, onTake }: TemplatesProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data: all = [] } = useQuery(replyTemplatesQuery);
  const templates = all.filter((template) => template.organisationId === organisationId);
  const [chosen, setChosen] = useState<string>();
  const [name, setName] = useState("");
  const keep = useMutation({
    mutationFn: () => createReplyTemplate({ organisationId, name, texts }),
    onSuccess: () => {
      setName("");
      return queries.invalidateQueries(replyTemplatesQuery);
    },
  });
  const said = Object.values(texts).some((words) => words.trim() !== "");
  return (
    <>
      {templates.length > 0 && (
        <Select
          label={t`Begin with a template`}
          options={templates.map((template) => ({ id: template.id, text: template.name }))}
          value={chosen ?? null}
          onChange={(key) => {
            const template = templates.find(({ id }) => id === key);
            setChosen(template?.id);
            if (template) onTake(template.texts);
          }}
        />
      )}
      {said && !chosen && (
        <div className="comment-template">
          <TextField label={t`Name of a new template`} value={name} onChange={setName} maxLength={100} />
          <Button onPress={() => keep.mutate()} isDisabled={name.trim() === "" || keep.isPending}>
            <Trans>Keep as a template</Trans>
          </Button>
        </div>
      )}
      {keep.error && <Notice look="danger">{keep.error.message}</Notice>}
    </>
  );
}
