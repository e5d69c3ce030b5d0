import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ideasQuery, mergeIdea } from "../../../api/improvement";
import type { Idea } from "../../../api/types";
import { Select } from "../../../ui/Select";
import { FormDialog } from "../FormDialog";
import { IdeaWords } from "./IdeaWords";

/** Which other idea is to speak for this one as well. */
export function MergeDialog({ idea, others, onClose }: { idea: Idea; others: readonly Idea[]; onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [into, setInto] = useState<string>();
  const speakers = others.filter(
    ({ id, organisationId, state, text }) =>
      id !== idea.id && organisationId === idea.organisationId && state === "open" && text,
  );
  const save = useMutation({
    mutationFn: (speaker: string) => mergeIdea(idea.id, idea.revision, speaker),
    onSuccess: async () => {
      await queries.invalidateQueries(ideasQuery);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t`Merge into another idea`}
      submit={t`Merge`}
      failure={save.error}
      fields={["/into"]}
      isPending={save.isPending}
      isDisabled={!into}
      onSubmit={() => into && save.mutate(into)}
      onClose={onClose}
    >
      <p>
        <IdeaWords voice={idea} />
      </p>
      <p className="quiet">
        <Trans>The other idea speaks for both. These words stay beside it, and the two can be separated again.</Trans>
      </p>
      {speakers.length > 0 ? (
        <Select
          name="/into"
          label={t`Into which idea`}
          options={speakers.map(({ id, text }) => ({ id, text: text ?? "" }))}
          value={into ?? null}
          onChange={(key) => setInto(String(key))}
        />
      ) : (
        <p>
          <Trans>There is no other open idea.</Trans>
        </p>
      )}
    </FormDialog>
  );
}
