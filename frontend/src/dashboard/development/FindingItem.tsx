import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { deleteFinding, findingsQuery } from "../../api/improvement";
import type { Finding } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { ActionDialog } from "./ActionDialog";
import { ComparedFigures } from "./ComparedFigures";
import { FigureFact } from "./FigureFact";
import { Refused } from "./Refused";
import { RewordDialog } from "./RewordDialog";
import { useMeasured } from "./useMeasured";
import { usePlaces } from "./usePlaces";
import { useRefusal } from "./useRefusal";

/** A finding: what was said of which figure, then and now, and what to do about it. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const mayEdit = useMay()("IMPROVEMENT_EDIT", finding.organisationId);
  const { nameOf } = usePlaces();
  const { text } = useMeasured(finding.measure);
  const refusal = useRefusal();
  const [doing, setDoing] = useState<"plan" | "reword" | "delete">();
  const close = () => setDoing(undefined);
  const remove = useMutation({
    mutationFn: () => deleteFinding(finding.id, finding.revision),
    onSettled: () => queries.invalidateQueries(findingsQuery),
  });
  const [museumId, ...others] = finding.measure.filter?.museum ?? [];
  const place = { organisationId: finding.organisationId, ...(museumId && others.length === 0 && { museumId }) };
  return (
    <article className="card" aria-labelledby={`finding-${finding.id}`}>
      <h2 id={`finding-${finding.id}`} className="development-title">
        {finding.statement}
      </h2>
      <p className="quiet">
        {nameOf(place)} · {text}
      </p>
      {finding.against ? (
        <ComparedFigures finding={finding} against={finding.against} />
      ) : (
        <dl className="facts">
          <FigureFact
            name={t`When it was marked, ${format.day(finding.markedAt)}`}
            figure={finding.marked}
            measure={finding.measure}
          />
          {finding.today ? (
            <FigureFact name={t`Today`} figure={finding.today} measure={finding.measure} />
          ) : (
            <div>
              <dt>{t`Today`}</dt>
              <dd>{t`You may not read it any more.`}</dd>
            </div>
          )}
        </dl>
      )}
      <Refused messages={refusal(remove.error).messages} />
      {mayEdit && (
        <div className="page-actions">
          <Button onPress={() => setDoing("plan")}>
            <Trans>Plan an action</Trans>
          </Button>
          <Button onPress={() => setDoing("reword")}>
            <Trans>Reword</Trans>
          </Button>
          <Button onPress={() => setDoing("delete")}>
            <Trans>Delete</Trans>
          </Button>
        </div>
      )}
      {doing === "plan" && (
        <ActionDialog
          finding={finding}
          onClose={close}
          onDone={({ id }) => navigate({ to: "/development/actions/$actionId", params: { actionId: id } })}
        />
      )}
      {doing === "reword" && <RewordDialog finding={finding} onClose={close} />}
      {doing === "delete" && (
        <ConfirmDialog
          isOpen
          title={t`Delete this finding?`}
          text={t`${finding.statement} Actions on it stay, with their measure.`}
          confirm={t`Delete`}
          cancel={t`Cancel`}
          onConfirm={() => {
            remove.mutate();
            close();
          }}
          onCancel={close}
        />
      )}
    </article>
  );
}
