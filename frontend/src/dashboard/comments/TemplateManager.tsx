import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changeReplyTemplate, deleteReplyTemplate, replyTemplatesQuery } from "../../api/comments";
import type { ReplyTemplate } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { ActionMenu } from "../../ui/ActionMenu";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DataTable } from "../../ui/DataTable";
import { TemplateFailure } from "./TemplateFailure";
import { TemplateForm } from "./TemplateForm";

type Act = { template: ReplyTemplate; what: "edit" | "delete" };

/** The kept beginnings of answers of the organisations where one may answer. They are made while answering. */
export function TemplateManager() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const may = useMay();
  const queries = useQueryClient();
  const { data = [] } = useQuery(replyTemplatesQuery);
  const [act, setAct] = useState<Act>();
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: () => setAct(undefined),
    // After a refusal too: it may be that somebody else changed or deleted it.
    onSettled: () => queries.invalidateQueries(replyTemplatesQuery),
  });
  const close = () => {
    change.reset();
    setAct(undefined);
  };
  const templates = data
    .filter(({ organisationId }) => may("COMMENTS_MODERATE", organisationId))
    .sort((one, other) => one.name.localeCompare(other.name));

  if (templates.length === 0) {
    return (
      <p className="quiet">
        <Trans>There are no templates yet. Keep an answer as one while you write it.</Trans>
      </p>
    );
  }
  return (
    <>
      {act?.what !== "edit" && change.error && <TemplateFailure failure={change.error} />}
      <DataTable
        caption={t`Templates for answers`}
        captionHidden
        rows={templates}
        rowKey={({ id }) => id}
        columns={[
          { id: "name", title: t`Name`, cell: ({ name }) => name },
          { id: "text", title: t`Begins`, cell: ({ texts }) => read(texts) },
          {
            id: "more",
            title: t`Actions`,
            cell: (template) => (
              <ActionMenu
                label={t`Actions for ${template.name}`}
                actions={[
                  { id: "edit", text: t`Edit`, onAction: () => setAct({ template, what: "edit" }) },
                  { id: "delete", text: t`Delete`, onAction: () => setAct({ template, what: "delete" }) },
                ]}
              />
            ),
          },
        ]}
      />
      {act?.what === "edit" && (
        <TemplateForm
          template={act.template}
          failure={change.error}
          isPending={change.isPending}
          onSave={(content) =>
            change.mutate(() => changeReplyTemplate(act.template.id, act.template.revision, content))
          }
          onClose={close}
        />
      )}
      {act?.what === "delete" && (
        <ConfirmDialog
          isOpen
          title={t`Delete the template ${act.template.name}?`}
          text={t`Answers that were begun with it keep their words.`}
          confirm={t`Delete`}
          cancel={t`Cancel`}
          onConfirm={() => {
            change.mutate(() => deleteReplyTemplate(act.template.id, act.template.revision));
            setAct(undefined);
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
