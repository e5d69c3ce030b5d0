import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { SmallForm } from "../../admin/account/SmallForm";
import { completeReset } from "../../api/entrance";
import { Notice } from "../../ui/Notice";
import { Entrance } from "./Entrance";
import { NewPasswordField } from "./NewPasswordField";
import { ToSignIn } from "./ToSignIn";

/** Chooses another password, by the link of a letter. */
export function ChoosePassword({ token }: { token: string }) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState(false);
  if (chosen) {
    return (
      <Entrance title={t`Your password was changed`}>
        <Notice look="good">
          <p>
            <Trans>You were signed out everywhere. Sign in with the new password.</Trans>
          </p>
        </Notice>
        <ToSignIn />
      </Entrance>
    );
  }
  return (
    <Entrance title={t`Choose a new password`}>
      <SmallForm
        fields={["/password"]}
        submit={t`Change password`}
        onSubmit={async (form) => {
          await completeReset(token, String(form.get("/password")));
          setChosen(true);
        }}
      >
        <NewPasswordField />
      </SmallForm>
      <ToSignIn />
    </Entrance>
  );
}
