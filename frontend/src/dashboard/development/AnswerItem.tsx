import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deletePublicAnswer, publicAnswersQuery, publishPublicAnswer } from "../../api/improvement";
import type { PublicAnswer } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { localized } from "../../i18n/localized";
import { Badge } from "../../ui/Badge";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { PublicAnswerDialog } from "./PublicAnswerDialog";
import { Refused } from "./Refused";
import { usePlaces } from "./usePlaces";
import { useRefusal } from "./useRefusal";

/** One answer to visitors: its words, and whether they see it. */
export function AnswerItem({ answer }: { answer: PublicAnswer }) {
  const { t } = useLingui();
  const { language, read, format } = useSpeech();
  const may = useMay();
  const queries = useQueryClient();
  const refusal = useRefusal();
  const owner = usePlaces().museum(answer.museumId);
  const { publishedOn } = answer;
  const mayPublish = may("COMMENTS_MODERATE", owner?.organisationId);
  const mayWrite = publishedOn ? mayPublish : may("IMPROVEMENT_EDIT", owner?.organisationId);
  const [doing, setDoing] = useState<"edit" | "delete">();
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    // After a refusal too: it may be that somebody else changed it.
    onSettled: () => queries.invalidateQueries(publicAnswersQuery),
  });
  const parts = [
    { id: "said", name: t`You said`, ...localized(answer.said, language) },
    { id: "did", name: t`We did`, ...localized(answer.did, language) },
  ];
  return (
    <article className="card">
      <div className="page-title">
        <h2 className="development-title">{owner ? read(owner.name) : t`A museum`}</h2>
        {publishedOn ? (
          <Badge text={t`Published on ${format.day(publishedOn)}`} look="good" />
        ) : (
          <Badge text={t`Draft`} />
        )}
      </div>
      <dl className="facts">
        {parts.map(({ id, name, text, language }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd lang={language} className="development-words">
              {text || "–"}
            </dd>
          </div>
        ))}
      </dl>
      <Refused messages={refusal(change.error).messages} />
      <div className="page-actions">
        {publishedOn && (
          <a href={`/museum.html?id=${answer.museumId}`} target="_blank" rel="noreferrer">
            <Trans>The museum's public page</Trans>
          </a>
        )}
        {mayWrite && (
          <Button onPress={() => setDoing("edit")}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {mayPublish && (
          <>
            <Button
              isDisabled={change.isPending}
              onPress={() => change.mutate(() => publishPublicAnswer(answer.id, answer.revision, !publishedOn))}
            >
              {publishedOn ? t({ message: "Withdraw", context: "publication" }) : t`Publish`}
            </Button>
            <Button onPress={() => setDoing("delete")}>
              <Trans>Delete</Trans>
            </Button>
          </>
        )}
      </div>
      {doing === "edit" && <PublicAnswerDialog answer={answer} onClose={() => setDoing(undefined)} />}
      {doing === "delete" && (
        <ConfirmDialog
          isOpen
          title={t`Delete this answer?`}
          text={publishedOn ? t`Visitors will not see it any longer.` : t`The draft is gone then.`}
          confirm={t`Delete`}
          cancel={t`Cancel`}
          onConfirm={() => {
            change.mutate(() => deletePublicAnswer(answer.id, answer.revision));
            setDoing(undefined);
          }}
          onCancel={() => setDoing(undefined)}
        />
      )}
    </article>
  );
}
