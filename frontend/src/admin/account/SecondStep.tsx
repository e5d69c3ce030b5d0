import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { accountQuery, ownSessionsQuery, removeSecondFactor, renewRecoveryCodes } from "../../api/account";
import type { Account } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { TextField } from "../../ui/TextField";
import { Enrol } from "./Enrol";
import { RecoveryCodes } from "./RecoveryCodes";
import { SmallForm } from "./SmallForm";

type Act = "enrol" | "renew" | "remove";

/** The second step of one's own sign-in: turned on and off, and its recovery codes. */
export function SecondStep({ account }: { account: Account }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const queries = useQueryClient();
  const [act, setAct] = useState<Act>();
  const [codes, setCodes] = useState<string[]>();
  const { since, required, recoveryCodesLeft } = account.secondFactor;
  const end = () => setAct(undefined);
  const settle = async () => {
    await queries.invalidateQueries(accountQuery);
    await queries.invalidateQueries(ownSessionsQuery);
  };
  const show = (fresh: string[]) => {
    setCodes(fresh);
    end();
    settle();
  };
  const password = (
    <TextField
      name="/password"
      label={t`Your password`}
      type="password"
      autoComplete="current-password"
      autoFocus
      isRequired
    />
  );

  return (
    <div className="card second-step">
      <p className="second-step-state">
        {since ? <Badge look="good" text={t`On`} /> : <Badge look="warning" text={t`Off`} />}
        {since ? t`On since ${format.moment(since)}.` : t`Your password alone lets you in.`}
      </p>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />
      ) : since ? (
        <>
          <p>
            <Plural
              value={recoveryCodesLeft}
              _0="No recovery codes are left."
              one="One recovery code is left."
              other="# recovery codes are left."
            />{" "}
            {required && <Trans>Your organisation requires the second step.</Trans>}
          </p>
          <div className="page-actions">
            <Button onPress={() => setAct("renew")}>
              <Trans>New recovery codes</Trans>
            </Button>
            {!required && (
              <Button look="danger" onPress={() => setAct("remove")}>
                <Trans>Turn off</Trans>
              </Button>
            )}
          </div>
        </>
      ) : act === "enrol" ? (
        <Enrol onConfirmed={show} onCancel={end} />
      ) : (
        <>
          <p>
            <Trans>
              With two-step sign-in you also give a code that an app on your telephone shows. Whoever learns your
              password then still does not get in.
            </Trans>
          </p>
          <div className="page-actions">
            <Button look="main" onPress={() => setAct("enrol")}>
              <Trans>Turn on</Trans>
            </Button>
          </div>
        </>
      )}
      <Dialog isOpen={act === "renew"} title={t`New recovery codes`} onClose={end}>
        <p>
          <Trans>The codes that you have now will not work any more.</Trans>
        </p>
        <SmallForm
          fields={["/password"]}
          submit={t`Make new codes`}
          onSubmit={async (form) => show((await renewRecoveryCodes(String(form.get("/password")))).recoveryCodes)}
          onCancel={end}
        >
          {password}
        </SmallForm>
      </Dialog>
      <Dialog isOpen={act === "remove"} title={t`Turn two-step sign-in off?`} onClose={end}>
        <p>
          <Trans>From then on your password alone lets you in.</Trans>
        </p>
        <SmallForm
          fields={["/password", "/code"]}
          submit={t`Turn off`}
          onSubmit={async (form) => {
            await removeSecondFactor(String(form.get("/password")), String(form.get("/code")));
            end();
            await settle();
          }}
          onCancel={end}
        >
          {password}
          <TextField
            name="/code"
            label={t`Code of the app, or a recovery code`}
            autoComplete="one-time-code"
            maxLength={40}
            isRequired
          />
        </SmallForm>
      </Dialog>
    </div>
  );
}
