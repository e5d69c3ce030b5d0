import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ApiProblem } from "../api/problem";
import { discardSubmission, mendSubmission, quarantineQuery } from "../api/quarantine";
import type { Submission } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { MendForm } from "./MendForm";
import { RefusedAnswers } from "./RefusedAnswers";
import { RefusedPath } from "./RefusedPath";
import { contentOf, problemOf } from "./refused";
import { useDeviceNames } from "./useDeviceNames";
import { useProblemTexts } from "./useProblemTexts";

const route = getRouteApi("/devices/refused/$submissionId");

/** One refused submission: what was answered, what is wrong with it, and the three ways out. */
export function RefusedPage() {
  const { t } = useLingui();
  const { format } = useSpeech();
  const tell = useProblemTexts();
  const deviceName = useDeviceNames();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { submissionId } = route.useParams();
  const [asking, setAsking] = useState(false);
  const { data: everything } = useSuspenseQuery(quarantineQuery);
  const refused = everything.find(({ id }) => id === submissionId);
  if (!refused) throw new ApiProblem(404);
  const content = contentOf(refused) as Submission;

  const onSuccess = async () => {
    // Settled: what stands in the form has been stored, or goes with the answers.
    await navigate({ to: "/devices/refused", ignoreBlocker: true });
    await queries.invalidateQueries(quarantineQuery);
  };
  const mend = useMutation({
    mutationFn: (submission: Submission) => mendSubmission(submissionId, submission),
    onSuccess,
  });
  const discard = useMutation({ mutationFn: () => discardSubmission(submissionId), onSuccess });

  return (
    <>
      <RefusedPath toAll />
      <PageHead
        title={t`Refused answer`}
        lead={t`Sent by ${deviceName(refused.deviceId)}, received ${format.moment(refused.receivedAt)}`}
      >
        <Button onPress={() => mend.mutate(content)} isPending={mend.isPending}>
          <Trans>Try again unchanged</Trans>
        </Button>
        <Button look="danger" onPress={() => setAsking(true)} isPending={discard.isPending}>
          <Trans>Discard</Trans>
        </Button>
      </PageHead>
      <Notice look="warning">{tell.whole(problemOf(refused))}</Notice>
      <RefusedAnswers refused={refused} />
      <section aria-labelledby="mend" className="stack">
        <h2 id="mend">
          <Trans>Mend</Trans>
        </h2>
        <MendForm
          content={content}
          failure={mend.error ?? discard.error}
          isPending={mend.isPending}
          onSubmit={(submission) => mend.mutate(submission)}
        />
      </section>
      <ConfirmDialog
        isOpen={asking}
        title={t`Discard these answers?`}
        text={t`What this visitor answered is deleted for good, here and on the tablet. It cannot be brought back.`}
        confirm={t`Discard for good`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(false);
          discard.mutate();
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
