import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { WorkshopGroup } from "../../../api/types";
import { ActionMenu } from "../../../ui/ActionMenu";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import type { Deed } from "./deeds";
import { GroupDialog } from "./GroupDialog";

type GroupHeadProps = { group: WorkshopGroup; count: number; act: (deed: Deed) => void; mayEdit: boolean };

/** The title of a group, to be changed, and the group to be taken apart. */
export function GroupHead({ group, count, act, mayEdit }: GroupHeadProps) {
  const { t } = useLingui();
  const { id, title } = group;
  const [doing, setDoing] = useState<"rename" | "remove">();
  const close = () => setDoing(undefined);
  const remove = () => act({ kind: "ungroup", groupId: id });
  return (
    <div className="workshop-head">
      <h3 id={`group-${id}`}>
        {title} <span className="development-count">{count}</span>
      </h3>
      {mayEdit && (
        <ActionMenu
          label={t`Change the group: ${title}`}
          actions={[
            { id: "rename", text: t`Rename`, onAction: () => setDoing("rename") },
            {
              id: "remove",
              text: t`Take the group apart`,
              onAction: () => (count > 0 ? setDoing("remove") : remove()),
            },
          ]}
        />
      )}
      {doing === "rename" && (
        <GroupDialog
          heading={t`Rename the group`}
          title={title}
          submit={t`Save`}
          onSubmit={(words) => {
            act({ kind: "group", groupId: id, title: words });
            close();
          }}
          onClose={close}
        />
      )}
      <ConfirmDialog
        isOpen={doing === "remove"}
        title={t`Take this group apart?`}
        text={t`Its cards stay, in no group.`}
        confirm={t`Take the group apart`}
        cancel={t`Cancel`}
        onConfirm={() => {
          remove();
          close();
        }}
        onCancel={close}
      />
    </div>
  );
}
