import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { commentTagsQuery } from "../../api/comments";
import type { Comment } from "../../api/types";
import { Button } from "../../ui/Button";
import { SuggestField } from "../../ui/SuggestField";
import { CommentDialog } from "./CommentDialog";

type TagDialogProps = { comments: readonly Comment[]; onTag: (tag: string) => void; onClose: () => void };

/** Puts a tag on comments: one that there is, or a new one. */
export function TagDialog({ comments, onTag, onClose }: TagDialogProps) {
  const { t } = useLingui();
  const { data: tags = [] } = useQuery(commentTagsQuery);
  const [typed, setTyped] = useState("");
  const owners = new Set(comments.map(({ organisationId }) => organisationId));
  const known = [...new Set(tags.filter((tag) => owners.has(tag.organisationId)).map(({ name }) => name))].sort();
  const name = typed.trim();
  const wrong = name.includes(",")
    ? t`A tag holds no comma.`
    : name.length > 60
      ? t`At most 60 characters.`
      : undefined;

  return (
    <CommentDialog
      title={t`Tag ${plural(comments.length, { one: "# comment", other: "# comments" })}`}
      onClose={onClose}
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name && !wrong) onTag(name);
        }}
      >
        <SuggestField
          label={t`Tag`}
          hint={t`A new word makes a new tag.`}
          suggestions={known}
          value={typed}
          onChange={setTyped}
          error={wrong}
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="main" type="submit">
            <Trans>Add the tag</Trans>
          </Button>
        </div>
      </form>
    </CommentDialog>
  );
}
