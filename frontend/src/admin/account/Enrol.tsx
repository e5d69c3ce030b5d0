import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { beginSecondFactor, confirmSecondFactor } from "../../api/account";
import { QrCode } from "../../ui/QrCode";
import { TextField } from "../../ui/TextField";
import { SmallForm } from "./SmallForm";

type EnrolProps = {
  /** With the recovery codes, once the second step is on. */
  onConfirmed: (recoveryCodes: string[]) => void;
  onCancel?: () => void;
};

const groups = (secret: string) => secret.replace(/(.{4})(?!$)/g, "$1 ");

/** Turns two-step sign-in on: the password, then an authenticator app that shows its first code. */
export function Enrol({ onConfirmed, onCancel }: EnrolProps) {
  const { t } = useLingui();
  const [begun, setBegun] = useState<{ secret: string; uri: string }>();
  const cancel = onCancel ? { onCancel } : {};
  if (!begun) {
    return (
      <SmallForm
        fields={["/password"]}
        submit={t`Continue`}
        onSubmit={async (form) => setBegun(await beginSecondFactor(String(form.get("/password"))))}
        {...cancel}
      >
        <TextField
          name="/password"
          label={t`Your password`}
          type="password"
          autoComplete="current-password"
          autoFocus
          isRequired
        />
      </SmallForm>
    );
  }
  return (
    <div className="enrol">
      <QrCode text={begun.uri} label={t`QR code for the authenticator app`} className="enrol-code" />
      <div className="stack">
        <p>
          <Trans>
            Point the camera of an authenticator app at the code. Where that does not work, type this key into the app:
          </Trans>
        </p>
        <p className="secret">{groups(begun.secret)}</p>
        <SmallForm
          key="code"
          fields={["/code"]}
          submit={t`Turn on`}
          onSubmit={async (form) => {
            const { recoveryCodes } = await confirmSecondFactor(String(form.get("/code")));
            onConfirmed(recoveryCodes);
          }}
          {...cancel}
        >
          <TextField
            name="/code"
            label={t`Code that the app shows`}
            hint={t`Six digits`}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            autoFocus
            isRequired
          />
        </SmallForm>
      </div>
    </div>
  );
}
