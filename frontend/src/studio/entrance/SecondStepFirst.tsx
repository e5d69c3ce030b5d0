import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Enrol } from "../../admin/account/Enrol";
import { RecoveryCodes } from "../../admin/account/RecoveryCodes";
import { sessionQuery, signOut } from "../../api/session";
import { Button } from "../../ui/Button";
import { Entrance } from "./Entrance";
import "../../admin/account/AccountPage.css";

/** What stands before everything else while an organisation requires a second step that is not on yet. */
export function SecondStepFirst() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [codes, setCodes] = useState<string[]>();
  const leave = async () => {
    await signOut().catch(() => undefined);
    queries.setQueryData(sessionQuery.queryKey, null);
  };
  return (
    <Entrance
      title={t`Two-step sign-in`}
      lead={t`Your organisation requires a second step. You need an authenticator app on your telephone or computer.`}
    >
      {codes ? (
        <RecoveryCodes codes={codes} onDone={() => queries.invalidateQueries(sessionQuery)} />
      ) : (
        <>
          <Enrol onConfirmed={setCodes} />
          <Button onPress={leave}>
            <Trans>Sign out</Trans>
          </Button>
        </>
      )}
    </Entrance>
  );
}
