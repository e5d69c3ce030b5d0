import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { SmallForm } from "../../admin/account/SmallForm";
import { askForReset } from "../../api/entrance";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { TextField } from "../../ui/TextField";
import { Entrance } from "./Entrance";

/** Asks for a letter by which to choose another password; what is said does not tell whether there is an account. */
export function ForgottenPassword({ onBack }: { onBack: () => void }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  return (
    <Entrance title={t`Forgot your password?`} lead={t`You get a letter with a link by which you choose another one.`}>
      <div role="status">
        {asked && (
          <Notice look="good" title={t`Look into your mail`}>
            <p>
              <Trans>
                If there is an account with this address, a letter is on its way. The link works for 30 minutes.
              </Trans>
            </p>
          </Notice>
        )}
      </div>
      {!asked && (
        <SmallForm
          fields={["/email"]}
          submit={t`Send me a link`}
          onSubmit={async (form) => {
            await askForReset(String(form.get("/email")).trim());
            setAsked(true);
          }}
        >
          <TextField label={t`Email`} name="/email" type="email" autoComplete="username" isRequired autoFocus />
        </SmallForm>
      )}
      <Button onPress={onBack}>
        <Trans>Back to signing in</Trans>
      </Button>
    </Entrance>
  );
}
