import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Workshop } from "../../../api/types";
import { deleteWorkshop, renewJoinCode, workshopsQuery } from "../../../api/workshops";
import { ActionMenu } from "../../../ui/ActionMenu";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { Refused } from "../Refused";
import { useRefusal } from "../useRefusal";
import { WorkshopDialog } from "./WorkshopDialog";

/** What is seldom done with a workshop. */
export function WorkshopMenu({ workshop }: { workshop: Workshop }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const refusal = useRefusal();
  const [doing, setDoing] = useState<"edit" | "code" | "delete">();
  const close = () => setDoing(undefined);
  const renew = useMutation({
    mutationFn: () => renewJoinCode(workshop.id),
    onSettled: () => queries.invalidateQueries(workshopsQuery),
  });
  const remove = useMutation({
    mutationFn: () => deleteWorkshop(workshop.id, workshop.revision),
    onSuccess: async () => {
      await navigate({ to: "/development/workshops" });
      queries.removeQueries({ queryKey: ["workshops", workshop.id] });
      await queries.invalidateQueries(workshopsQuery);
    },
  });
  return (
    <>
      <ActionMenu
        label={t`More about this workshop`}
        actions={[
          { id: "edit", text: t`Edit`, onAction: () => setDoing("edit") },
          { id: "code", text: t`New join code`, onAction: () => setDoing("code") },
          { id: "delete", text: t`Delete`, onAction: () => setDoing("delete") },
        ]}
      />
      <Refused messages={refusal(renew.error ?? remove.error).messages} />
      {doing === "edit" && <WorkshopDialog workshop={workshop} onClose={close} onDone={close} />}
      <ConfirmDialog
        isOpen={doing === "code"}
        title={t`Make a new join code?`}
        text={t`The old one then lets nobody in any more. Whoever has joined stays.`}
        confirm={t`Make a new code`}
        cancel={t`Cancel`}
        onConfirm={() => {
          renew.mutate();
          close();
        }}
        onCancel={close}
      />
      <ConfirmDialog
        isOpen={doing === "delete"}
        title={t`Delete this workshop?`}
        text={t`All cards, groups and votes are gone then. Actions made of them stay.`}
        confirm={t`Delete`}
        cancel={t`Cancel`}
        onConfirm={() => {
          remove.mutate();
          close();
        }}
        onCancel={close}
      />
    </>
  );
}
