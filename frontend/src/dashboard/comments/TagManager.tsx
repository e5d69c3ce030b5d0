import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commentTagsQuery, deleteTag, renameTag } from "../../api/comments";
import type { CommentTag } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { ActionMenu } from "../../ui/ActionMenu";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { CommentDialog } from "./CommentDialog";

type Act = { tag: CommentTag; what: "rename" | "merge" | "delete" };

/** The tags of the organisations where one may tag, with how many comments each is on. */
export function TagManager({ onChange }: { onChange: () => void }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const may = useMay();
  const queries = useQueryClient();
  const { data = [] } = useQuery(commentTagsQuery);
  const [act, setAct] = useState<Act>();
  const tags = data
    .filter(({ organisationId }) => may("COMMENTS_TAG", organisationId))
    .sort((one, other) => one.name.localeCompare(other.name));
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: async () => {
      setAct(undefined);
      await queries.invalidateQueries(commentTagsQuery);
      onChange();
    },
  });
  const close = () => {
    change.reset();
    setAct(undefined);
  };

  if (tags.length === 0) {
    return (
      <p className="quiet">
        <Trans>There are no tags yet. Tag a comment, and its tag stands here.</Trans>
      </p>
    );
  }
  return (
    <>
      <DataTable
        caption={t`Tags`}
        captionHidden
        rows={tags}
        rowKey={({ id }) => id}
        columns={[
          { id: "name", title: t`Tag`, cell: ({ name }) => name },
          { id: "n", title: t`Comments`, numeric: true, cell: ({ comments }) => format.count(comments) },
          {
            id: "more",
            title: t`Actions`,
            cell: (tag) => (
              <ActionMenu
                label={t`Actions for ${tag.name}`}
                actions={[
                  { id: "rename", text: t`Rename`, onAction: () => setAct({ tag, what: "rename" }) },
                  { id: "merge", text: t`Merge into another`, onAction: () => setAct({ tag, what: "merge" }) },
                  { id: "delete", text: t`Delete`, onAction: () => setAct({ tag, what: "delete" }) },
                ]}
              />
            ),
          },
        ]}
      />
      {act?.what === "delete" && (
        <ConfirmDialog
          isOpen
          title={t`Delete the tag ${act.tag.name}?`}
          text={t`It is taken off ${format.count(act.tag.comments)} comments. The comments stay.`}
          confirm={t`Delete`}
          cancel={t`Cancel`}
          onConfirm={() => change.mutate(() => deleteTag(act.tag.id))}
          onCancel={close}
        />
      )}
      {act && act.what !== "delete" && (
        <TagForm
          {...act}
          others={tags.filter(
            ({ id, organisationId }) => id !== act.tag.id && organisationId === act.tag.organisationId,
          )}
          failure={change.error}
          isPending={change.isPending}
          onSubmit={(work) => change.mutate(work)}
          onClose={close}
        />
      )}
    </>
  );
}

type TagFormProps = Act & {
  others: readonly CommentTag[];
  failure: Error | null;
  isPending: boolean;
  onSubmit: (work: () => Promise<unknown>) => void;
  onClose: () => void;
};

function TagForm({ tag, what, others, failure, isPending, onSubmit, onClose }: TagFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(tag.name);
  const [into, setInto] = useState<string>();
  const ready = what === "rename" ? name.trim() !== "" && !name.includes(",") : into !== undefined;
  return (
    <CommentDialog title={what === "rename" ? t`Rename ${tag.name}` : t`Merge ${tag.name}`} onClose={onClose}>
      <div className="stack">
        {what === "rename" ? (
          <TextField label={t`Name`} value={name} onChange={setName} maxLength={60} />
        ) : (
          <Select
            label={t`Into`}
            hint={t`Comments that have the one get the other instead. This cannot be undone.`}
            options={others.map((other) => ({ id: other.id, text: other.name }))}
            value={into ?? null}
            onChange={(key) => setInto(String(key))}
          />
        )}
        {failure && <Notice look="danger">{failure.message}</Notice>}
        <div className="dialog-actions">
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            look="main"
            isDisabled={!ready || isPending}
            onPress={() =>
              onSubmit(() => (what === "rename" ? renameTag(tag.id, name.trim()) : deleteTag(tag.id, into)))
            }
          >
            {what === "rename" ? t`Rename` : t`Merge`}
          </Button>
        </div>
      </div>
    </CommentDialog>
  );
}
