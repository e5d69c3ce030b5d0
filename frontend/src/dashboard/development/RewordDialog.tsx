import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { findingsQuery, rewordFinding } from "../../api/improvement";
import type { Finding } from "../../api/types";
import { TextArea } from "../../ui/TextArea";
import { FormDialog } from "./FormDialog";

/** A finding in other words; its figure stays what it was. */
export function RewordDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [statement, setStatement] = useState(finding.statement);
  const save = useMutation({
    mutationFn: () => rewordFinding(finding.id, finding.revision, statement.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries(findingsQuery);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t`Reword the finding`}
      submit={t`Save`}
      failure={save.error}
      fields={["/statement"]}
      isPending={save.isPending}
      isDisabled={statement.trim() === ""}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <TextArea
        name="/statement"
        label={t`What the figure says`}
        rows={3}
        maxLength={500}
        value={statement}
        onChange={setStatement}
        prose
      />
    </FormDialog>
  );
}
