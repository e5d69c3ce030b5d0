import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { accountQuery, changeAccount } from "../../api/account";
import { sessionQuery } from "../../api/session";
import type { Account } from "../../api/types";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { EditForm } from "../EditForm";
import { bodyFrom } from "../form";

export function ProfileForm({ account }: { account: Account }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <EditForm
        submit={t`Save changes`}
        onSubmit={async (form) => {
          setSaved(false);
          await changeAccount(bodyFrom(form));
          await queries.invalidateQueries(accountQuery);
          await queries.invalidateQueries(sessionQuery);
        }}
        onDone={() => setSaved(true)}
      >
        <div className="fields">
          <TextField name="/name" label={t`Name`} defaultValue={account.name} autoComplete="name" isRequired />
          <Select
            name="/language"
            label={t`Language of letters to you`}
            options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id], lang: id }))}
            defaultValue={account.language}
          />
        </div>
      </EditForm>
      <div role="status">{saved && <Notice look="good">{t`Saved.`}</Notice>}</div>
    </>
  );
}
