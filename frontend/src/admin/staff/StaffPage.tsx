import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import { sessionQuery } from "../../api/session";
import { changeStaffAccount, resetSecondFactor, staffAccountQuery, staffQuery } from "../../api/staff";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { EditForm } from "../EditForm";
import { useProblemTexts } from "../useProblemTexts";
import { RoleFields } from "./RoleFields";
import { StaffPath } from "./StaffPath";
import { useRoles } from "./useRoles";

const route = getRouteApi("/staff/$accountId");

/** One account: its roles, whether it is open, and help for who has lost the second step. */
export function StaffPage() {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { accountId } = route.useParams();
  const { inWords } = useRoles();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: account } = useSuspenseQuery(staffAccountQuery(accountId));
  const [opened] = useState(account);
  const [grants, setGrants] = useState(opened.grants);
  const [asking, setAsking] = useState<"disable" | "reset">();
  const settle = { onSettled: () => queries.invalidateQueries(staffQuery) };
  const disable = useMutation({
    mutationFn: (disabled: boolean) => changeStaffAccount(accountId, account.etag, { disabled }),
    ...settle,
  });
  const reset = useMutation({ mutationFn: () => resetSecondFactor(accountId), ...settle });
  const failure = disable.error ?? reset.error;
  const isOwn = session?.user.id === accountId;

  return (
    <>
      <StaffPath />
      <PageHead
        title={account.name}
        lead={account.email}
        badge={account.disabled && <Badge look="warning" text={t`Disabled`} />}
      >
        {!isOwn && account.secondFactor && (
          <Button onPress={() => setAsking("reset")} isPending={reset.isPending}>
            <Trans>Reset two-step sign-in</Trans>
          </Button>
        )}
        {!isOwn &&
          (account.disabled ? (
            <Button onPress={() => disable.mutate(false)} isPending={disable.isPending}>
              <Trans>Open the account again</Trans>
            </Button>
          ) : (
            <Button look="danger" onPress={() => setAsking("disable")} isPending={disable.isPending}>
              <Trans>Disable</Trans>
            </Button>
          ))}
      </PageHead>
      {failure instanceof ApiProblem && <Notice look="danger">{tell.whole(failure)}</Notice>}
      <div role="status">
        {reset.isSuccess && (
          <Notice look="good">{t`Two-step sign-in was reset. Ask them to turn it on again when they have signed in.`}</Notice>
        )}
      </div>
      {isOwn ? (
        <Notice title={t`This is your own account`}>
          <p>{account.grants.map(inWords).join("; ")}</p>
          <p>
            <Trans>
              Somebody else changes your roles. Name, password and two-step sign-in are in{" "}
              <Link to="/account">My account</Link>.
            </Trans>
          </p>
        </Notice>
      ) : (
        <EditForm
          submit={t`Save changes`}
          onSubmit={async () => {
            await changeStaffAccount(accountId, account.etag, { grants });
            await queries.invalidateQueries(staffQuery);
          }}
          onDone={() => navigate({ to: "/staff" })}
        >
          <RoleFields value={grants} onChange={setGrants} />
        </EditForm>
      )}
      <ConfirmDialog
        isOpen={asking === "disable"}
        title={t`Disable this account?`}
        text={t`${account.name} is signed out everywhere at once and cannot sign in. What they did stays. You can open the account again.`}
        confirm={t`Disable`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(undefined);
          disable.mutate(true);
        }}
        onCancel={() => setAsking(undefined)}
      />
      <ConfirmDialog
        isOpen={asking === "reset"}
        title={t`Reset two-step sign-in?`}
        text={t`Do this only when ${account.name} has asked you in person or by telephone. They are signed out everywhere, and their password alone lets them in until they turn it on again.`}
        confirm={t`Reset`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(undefined);
          reset.mutate();
        }}
        onCancel={() => setAsking(undefined)}
      />
    </>
  );
}
