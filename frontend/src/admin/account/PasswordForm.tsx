import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { changePassword, ownSessionsQuery } from "../../api/account";
import { Notice } from "../../ui/Notice";
import { TextField } from "../../ui/TextField";
import { EditForm } from "../EditForm";

/** Changes one's own password; it signs out everywhere else. */
export function PasswordForm() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [changes, setChanges] = useState(0);
  return (
    <>
      <EditForm
        key={changes}
        submit={t`Change password`}
        onSubmit={async (form) => {
          await changePassword(String(form.get("/currentPassword")), String(form.get("/password")));
          await queries.invalidateQueries(ownSessionsQuery);
        }}
        onDone={() => setChanges(changes + 1)}
      >
        <div className="fields">
          <TextField
            name="/currentPassword"
            label={t`Present password`}
            type="password"
            autoComplete="current-password"
            isRequired
          />
          <TextField
            name="/password"
            label={t`New password`}
            hint={t`12 characters or more; some words that do not belong together are good.`}
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={200}
            isRequired
          />
        </div>
      </EditForm>
      <div role="status">
        {changes > 0 && (
          <Notice look="good">{t`Your password was changed. You are signed out everywhere else.`}</Notice>
        )}
      </div>
    </>
  );
}
