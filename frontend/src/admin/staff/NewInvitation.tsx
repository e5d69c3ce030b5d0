import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { createInvitation, invitationsQuery } from "../../api/staff";
import { useSpeech } from "../../i18n/I18n";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { PageHead } from "../../ui/PageHead";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { EditForm } from "../EditForm";
import { RoleFields } from "./RoleFields";
import { StaffPath } from "./StaffPath";
import { EVERYWHERE, type Held, useRoles } from "./useRoles";

/** Asks somebody to join: a letter with a link that works for seven days. */
export function NewInvitation() {
  const { t } = useLingui();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { places } = useRoles();
  const first = places[0]?.id ?? EVERYWHERE;
  const [grants, setGrants] = useState<Held[]>([
    { role: "editor", ...(first !== EVERYWHERE && { organisationId: first }) },
  ]);
  return (
    <>
      <StaffPath />
      <PageHead
        title={t`Invite somebody`}
        lead={t`They get a letter with a link that works once, for seven days. Who has an account already keeps it and gets the roles.`}
      />
      <EditForm
        submit={t`Send the invitation`}
        onSubmit={async (form) => {
          await createInvitation({
            email: String(form.get("/email")).trim(),
            language: String(form.get("/language")),
            grants,
          });
          await queries.invalidateQueries(invitationsQuery);
        }}
        onDone={() => navigate({ to: "/staff" })}
      >
        <div className="fields">
          <TextField name="/email" label={t`Email`} type="email" autoComplete="off" isRequired />
          <Select
            name="/language"
            label={t`Language of the letter`}
            options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id], lang: id }))}
            defaultValue={language}
          />
        </div>
        <RoleFields value={grants} onChange={setGrants} />
      </EditForm>
    </>
  );
}
