import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { changeSavedView, deleteSavedView } from "../../api/savedViews";
import type { SavedView } from "../../api/types";
import { ActionMenu } from "../../ui/ActionMenu";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { TextField } from "../../ui/TextField";
import { useTabNames } from "./useTabNames";
import { useViewProblem } from "./useViewProblem";

type ViewRowProps = {
  view: SavedView;
  onOpen: () => void;
  onChanged: () => Promise<unknown>;
  onDeleted: () => Promise<unknown>;
  onTold: (words: string) => void;
};

/** A view: the way to it, and what can be done with it. */
export function ViewRow({ view, onOpen, onChanged, onDeleted, onTold }: ViewRowProps) {
  const { t } = useLingui();
  const tabs = useTabNames();
  const problem = useViewProblem();
  const [name, setName] = useState<string>();
  const renaming = useMutation({
    mutationFn: (to: string) => changeSavedView(view.id, { name: to.trim() }),
    onSuccess: () => {
      setName(undefined);
      return onChanged();
    },
  });
  const deleting = useMutation({ mutationFn: () => deleteSavedView(view.id), onSuccess: onDeleted });
  const link = `${location.origin}/views/${view.id}`;
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(
      () => onTold(t`The link to “${view.name}” is copied.`),
      () => onTold(link),
    );
  };
  const failure = renaming.error ?? deleting.error;
  const mine = [
    { id: "rename", text: t`Rename`, onAction: () => setName(view.name) },
    { id: "delete", text: t`Delete`, onAction: () => deleting.mutate() },
  ];

  return (
    <li className="view-row">
      {name === undefined ? (
        <div className="view-name">
          <Link to="/views/$viewId" params={{ viewId: view.id }} onClick={onOpen}>
            {view.name}
          </Link>
          <span className="quiet">{tabs(view.tab)}</span>
          {view.sharedWith && <Badge text={view.mine ? t`Shared` : t`Shared with you`} />}
        </div>
      ) : (
        <form
          className="view-rename"
          onSubmit={(event) => {
            event.preventDefault();
            renaming.mutate(name);
          }}
        >
          <TextField label={t`Name`} value={name} onChange={setName} maxLength={120} isRequired autoFocus />
          <Button type="submit" look="main" isPending={renaming.isPending} isDisabled={name.trim() === ""}>
            <Trans>Save</Trans>
          </Button>
          <Button onPress={() => setName(undefined)}>
            <Trans>Cancel</Trans>
          </Button>
        </form>
      )}
      <ActionMenu
        label={t`What to do with “${view.name}”`}
        actions={[{ id: "copy", text: t`Copy link`, onAction: copy }, ...(view.changeable ? mine : [])]}
      />
      {failure && <Notice look="danger">{problem(failure)}</Notice>}
    </li>
  );
}
