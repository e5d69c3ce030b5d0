import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ideasQuery, putIdeaToVote } from "../../../api/improvement";
import type { Idea } from "../../../api/types";
import { isLanguage, LANGUAGE_NAMES } from "../../../i18n/languages";
import { TextArea } from "../../../ui/TextArea";
import { FormDialog } from "../FormDialog";
import { usePlaces } from "../usePlaces";
import { IdeaWords } from "./IdeaWords";

/** What visitors read of an idea before they vote, in every language of the museum. */
export function BallotDialog({ idea, onClose }: { idea: Idea; onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const languages = usePlaces().museum(idea.museumId)?.languages ?? [];
  const [texts, setTexts] = useState<Record<string, string>>({ ...idea.ballot?.text });
  const save = useMutation({
    mutationFn: () => {
      const written = Object.entries(texts).map(([tag, words]) => [tag, words.trim()]);
      return putIdeaToVote(idea.id, idea.revision, {
        text: Object.fromEntries(written.filter(([, words]) => words)),
        open: true,
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries(ideasQuery);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t`Put to visitors' vote`}
      submit={t`Ask visitors`}
      failure={save.error}
      fields={languages.map((tag) => `/text/${tag}`)}
      isPending={save.isPending}
      isDisabled={languages.some((tag) => !texts[tag]?.trim())}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <p>
        <IdeaWords voice={idea} />
      </p>
      <p className="quiet">
        <Trans>
          After they have answered, visitors see three of the ideas that are put to the vote and choose one. A few words
          are enough: they stand on a button.
        </Trans>
      </p>
      <div className="development-languages">
        {languages.map((tag) => (
          <TextArea
            key={tag}
            name={`/text/${tag}`}
            label={isLanguage(tag) ? LANGUAGE_NAMES[tag] : tag}
            lang={tag}
            rows={3}
            maxLength={120}
            prose
            value={texts[tag] ?? ""}
            onChange={(words) => setTexts((now) => ({ ...now, [tag]: words }))}
          />
        ))}
      </div>
    </FormDialog>
  );
}
