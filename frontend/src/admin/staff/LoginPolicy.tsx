import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import { loginPolicyQuery, putLoginPolicy } from "../../api/staff";
import { Checkbox } from "../../ui/Checkbox";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { useProblemTexts } from "../useProblemTexts";

/** Whether the staff of an organisation must sign in by two steps. */
export function LoginPolicy({ organisationId }: { organisationId: string }) {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const { data: policy } = useSuspenseQuery(loginPolicyQuery(organisationId));
  const [asking, setAsking] = useState(false);
  const put = useMutation({
    mutationFn: (required: boolean) => putLoginPolicy(organisationId, required),
    onSettled: () => queries.invalidateQueries(loginPolicyQuery(organisationId)),
  });
  return (
    <section aria-labelledby="login-policy" className="stack">
      <h2 id="login-policy">
        <Trans>Signing in</Trans>
      </h2>
      {put.error instanceof ApiProblem && <Notice look="danger">{tell.whole(put.error)}</Notice>}
      <div className="card edit-form">
        <Checkbox
          label={t`All staff must sign in by two steps`}
          isSelected={policy.secondFactorRequired}
          isDisabled={put.isPending}
          onChange={(required) => (required ? setAsking(true) : put.mutate(false))}
        />
        <p className="quiet">
          <Trans>Who has no second step yet turns it on at their next visit, before anything else.</Trans>
        </p>
      </div>
      <ConfirmDialog
        isOpen={asking}
        title={t`Require two steps of everybody?`}
        text={t`Whoever has a role in this organisation and no second step yet can do nothing from now on until they have turned it on.`}
        confirm={t`Require two steps`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(false);
          put.mutate(true);
        }}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
