import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { endOtherSessions, endSession, ownSessionsQuery } from "../../api/account";
import { ApiProblem } from "../../api/problem";
import { useSpeech } from "../../i18n/I18n";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { DataTable } from "../../ui/DataTable";
import { Notice } from "../../ui/Notice";
import { useProblemTexts } from "../useProblemTexts";
import { useSessionWords } from "./useSessionWords";

/** Where one is signed in; what is not one's own is ended here. */
export function SessionList() {
  const { t } = useLingui();
  const { format } = useSpeech();
  const tell = useProblemTexts();
  const wordsOf = useSessionWords();
  const queries = useQueryClient();
  const { data: sessions } = useSuspenseQuery(ownSessionsQuery);
  const [asking, setAsking] = useState(false);
  const settle = { onSettled: () => queries.invalidateQueries(ownSessionsQuery) };
  const end = useMutation({ mutationFn: endSession, ...settle });
  const endOthers = useMutation({ mutationFn: endOtherSessions, ...settle });
  const failure = end.error ?? endOthers.error;
  return (
    <div className="card">
      {failure instanceof ApiProblem && <Notice look="danger">{tell.whole(failure)}</Notice>}
      <DataTable
        caption={t`Where you are signed in`}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "browser",
            title: t`Browser`,
            cell: (session) => (
              <span className="second-step-state">
                {wordsOf(session)} {session.current && <Badge look="good" text={t`Here`} />}
              </span>
            ),
          },
          { id: "since", title: t`Signed in`, cell: ({ createdAt }) => format.moment(createdAt) },
          { id: "used", title: t`Last used`, cell: ({ usedAt }) => format.moment(usedAt) },
          {
            id: "end",
            title: t`Actions`,
            cell: (session) =>
              session.current ? (
                ""
              ) : (
                <Button
                  aria-label={t`Sign out ${wordsOf(session)}, last used ${format.moment(session.usedAt)}`}
                  isPending={end.isPending && end.variables === session.id}
                  onPress={() => end.mutate(session.id)}
                >
                  <Trans>Sign out there</Trans>
                </Button>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <div className="page-actions">
          <Button onPress={() => setAsking(true)} isPending={endOthers.isPending}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={asking}
        title={t`Sign out everywhere else?`}
        text={t`What is not saved there is lost. Here you stay signed in.`}
        confirm={t`Sign out everywhere else`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(false);
          endOthers.mutate();
        }}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
