import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { actionsQuery, changeAction, createAction } from "../../api/improvement";
import type { Action, Finding } from "../../api/types";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { BandSelect } from "./BandSelect";
import { begun, type Draft, FIELDS, patchOf, planOf } from "./draft";
import { FormDialog } from "./FormDialog";
import { PlaceFields } from "./PlaceFields";
import { PurposeSelect } from "./PurposeSelect";
import { onlyOne, usePlaces } from "./usePlaces";

type ActionDialogProps = {
  /** To be changed; else a new one is planned. */
  action?: Action | undefined;
  /** What it is to mend. */
  finding?: Finding | undefined;
  museumId?: string | undefined;
  /** What is known of it already, within one organisation. */
  beginning?: (Draft & { organisationId: string }) | undefined;
  onDone: (action: Action) => void;
  onClose: () => void;
};

/** An action to be planned, or in other words. */
export function ActionDialog({ action, finding, museumId, beginning, onDone, onClose }: ActionDialogProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const places = usePlaces().where("IMPROVEMENT_EDIT");
  const place = onlyOne(museumId ? places.filter((one) => one.museumId === museumId) : places);
  const [draft, setDraft] = useState<Draft>(() => beginning ?? begun(action, finding, place));
  const set = (change: Draft) => setDraft((now) => ({ ...now, ...change }));
  const save = useMutation({
    mutationFn: () => (action ? changeAction(action.id, action.revision, patchOf(draft)) : createAction(planOf(draft))),
    onSuccess: async (saved) => {
      await queries.invalidateQueries(actionsQuery);
      onDone(saved);
    },
  });
  const text = (name: "title" | "description" | "ownerRole" | "dueOn") => ({
    name: `/${name}`,
    value: draft[name] ?? "",
    onChange: (words: string) => set({ [name]: words }),
  });
  return (
    <FormDialog
      title={action ? t`Change the action` : t`Plan an action`}
      submit={action ? t`Save` : t`Plan it`}
      failure={save.error}
      fields={FIELDS}
      isPending={save.isPending}
      isDisabled={!draft.title?.trim() || !draft.organisationId}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <TextField label={t`What is to be done`} {...text("title")} maxLength={200} isRequired autoFocus />
      <PlaceFields
        draft={draft}
        within={action?.organisationId ?? finding?.organisationId ?? beginning?.organisationId}
        onChange={set}
      />
      <PurposeSelect draft={draft} kept={action?.findingId ? undefined : action?.measure} onChange={set} />
      <TextArea label={t`Description`} {...text("description")} rows={3} maxLength={2000} prose />
      <TextField
        label={t`Owner's role`}
        hint={t`A role, not a person: visitor services manager, say`}
        {...text("ownerRole")}
        maxLength={100}
      />
      <TextField type="date" label={t`Due date`} {...text("dueOn")} />
      <div className="fields">
        <BandSelect name="/cost" label={t`Cost`} value={draft.cost} onChange={(cost) => set({ cost })} />
        <BandSelect name="/effort" label={t`Effort`} value={draft.effort} onChange={(effort) => set({ effort })} />
      </div>
    </FormDialog>
  );
}
