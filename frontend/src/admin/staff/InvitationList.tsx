import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import { invitationsQuery, resendInvitation, withdrawInvitation } from "../../api/staff";
import type { Invitation } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { ActionMenu } from "../../ui/ActionMenu";
import { Badge } from "../../ui/Badge";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { useProblemTexts } from "../useProblemTexts";
import { useRoles } from "./useRoles";

/** Who was asked to join and has not yet; nothing where there is nobody. */
export function InvitationList() {
  const { t } = useLingui();
  const { format } = useSpeech();
  const { inWords } = useRoles();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const { data: invitations } = useSuspenseQuery(invitationsQuery);
  const [withdrawing, setWithdrawing] = useState<Invitation>();
  const settle = { onSettled: () => queries.invalidateQueries(invitationsQuery) };
  const resend = useMutation({ mutationFn: ({ id }: Invitation) => resendInvitation(id), ...settle });
  const withdraw = useMutation({ mutationFn: ({ id }: Invitation) => withdrawInvitation(id), ...settle });
  const failure = resend.error ?? withdraw.error;
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="invitations" className="stack">
      <h2 id="invitations">
        <Trans>Pending invitations</Trans>
      </h2>
      {failure instanceof ApiProblem && <Notice look="danger">{tell.whole(failure)}</Notice>}
      <div role="status">
        {resend.isSuccess && <Notice look="good">{t`Sent again to ${resend.variables.email}.`}</Notice>}
      </div>
      <div className="card">
        <DataTable
          caption={t`Pending invitations`}
          captionHidden
          rows={invitations}
          rowKey={({ id }) => id}
          columns={[
            { id: "email", title: t`Email`, cell: ({ email }) => email },
            { id: "roles", title: t`Roles`, cell: ({ grants }) => grants.map(inWords).join("; ") },
            { id: "sent", title: t`Sent`, cell: ({ sentAt }) => format.moment(sentAt) },
            {
              id: "until",
              title: t`Link works until`,
              cell: ({ expired, expiresAt }) =>
                expired ? <Badge look="warning" text={t`Expired`} /> : format.moment(expiresAt),
            },
            {
              id: "more",
              title: t`Actions`,
              cell: (invitation) => (
                <ActionMenu
                  label={t`Actions for ${invitation.email}`}
                  actions={[
                    { id: "resend", text: t`Send again`, onAction: () => resend.mutate(invitation) },
                    { id: "withdraw", text: t`Withdraw`, onAction: () => setWithdrawing(invitation) },
                  ]}
                />
              ),
            },
          ]}
        />
      </div>
      {withdrawing && (
        <ConfirmDialog
          isOpen
          title={t`Withdraw this invitation?`}
          text={t`The link that ${withdrawing.email} has got will not work any more.`}
          confirm={t`Withdraw`}
          cancel={t`Cancel`}
          onConfirm={() => {
            withdraw.mutate(withdrawing);
            setWithdrawing(undefined);
          }}
          onCancel={() => setWithdrawing(undefined)}
        />
      )}
    </section>
  );
}
