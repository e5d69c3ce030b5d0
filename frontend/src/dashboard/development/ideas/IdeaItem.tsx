import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { changeIdea, deleteIdea, ideasQuery, mergeIdea, putIdeaToVote } from "../../../api/improvement";
import type { Idea } from "../../../api/types";
import { useMay } from "../../../api/useMay";
import { useSpeech } from "../../../i18n/I18n";
import { ActionMenu } from "../../../ui/ActionMenu";
import { Badge } from "../../../ui/Badge";
import { Button } from "../../../ui/Button";
import { ConfirmDialog } from "../../../ui/ConfirmDialog";
import { ActionDialog } from "../ActionDialog";
import { takingUp } from "../draft";
import { Refused } from "../Refused";
import { usePlaces } from "../usePlaces";
import { useRefusal } from "../useRefusal";
import { BallotDialog } from "./BallotDialog";
import { IdeaDialog } from "./IdeaDialog";
import { IdeaWords } from "./IdeaWords";
import { MergeDialog } from "./MergeDialog";
import { useIdeaWords } from "./useIdeaWords";

type Doing = "plan" | "edit" | "merge" | "ballot" | "delete";

/** One idea: whose it is, who else had it, what visitors think of it, and what to do about it. */
export function IdeaItem({ idea, others }: { idea: Idea; others: readonly Idea[] }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const may = useMay();
  const { nameOf } = usePlaces();
  const { sources, votes } = useIdeaWords();
  const refusal = useRefusal();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    // After a refusal too: it may be that somebody else changed it.
    onSettled: () => queries.invalidateQueries(ideasQuery),
  });
  const { id, revision, organisationId, ballot, state } = idea;
  const mayEdit = may("IMPROVEMENT_EDIT", organisationId);
  const mayAsk = may("COMMENTS_MODERATE", organisationId);
  const isOpen = state === "open";
  const told = votes(idea);
  const place = { organisationId, ...(idea.museumId && { museumId: idea.museumId }) };
  const into = others.find((one) => one.id === idea.mergedInto);
  const more = [
    ...(mayEdit ? [{ id: "edit", text: t`Edit`, onAction: () => setDoing("edit") }] : []),
    ...(mayEdit && isOpen
      ? [{ id: "merge", text: t`Merge into another idea`, onAction: () => setDoing("merge") }]
      : []),
    ...(mayEdit && state !== "merged"
      ? [
          {
            id: "aside",
            text: isOpen ? t`Set aside` : t`Take up again`,
            onAction: () => change.mutate(() => changeIdea(id, revision, { setAside: isOpen })),
          },
        ]
      : []),
    ...(mayAsk ? [{ id: "delete", text: t`Delete`, onAction: () => setDoing("delete") }] : []),
  ];
  return (
    <article className="card" aria-labelledby={`idea-${id}`}>
      <div className="page-title">
        <h2 id={`idea-${id}`} className="development-title">
          <IdeaWords voice={idea} />
        </h2>
        {ballot?.open && <Badge text={t`Visitors vote on it`} look="good" />}
      </div>
      <p className="quiet">
        {nameOf(place)} · {sources[idea.source]} · {format.day(idea.createdAt)}
      </p>
      {into && (
        <p>
          <Trans>
            Merged into: <IdeaWords voice={into} />
          </Trans>
        </p>
      )}
      {idea.merged.length > 0 && (
        <section className="stack" aria-label={t`Merged with it`}>
          <p className="quiet">{t`Others had the same idea, in their own words:`}</p>
          <ul className="idea-voices">
            {idea.merged.map((voice) => (
              <li key={voice.id}>
                <IdeaWords voice={voice} /> <span className="quiet">{sources[voice.source]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told && (
        <p>
          {told} <span className="quiet">{t`With three ideas on the screen, a third is what chance gives.`}</span>
        </p>
      )}
      <Refused messages={refusal(change.error).messages} />
      {(mayEdit || mayAsk) && (
        <div className="page-actions">
          {mayEdit && isOpen && (
            <Button onPress={() => setDoing("plan")}>
              <Trans>Plan an action</Trans>
            </Button>
          )}
          {mayAsk && isOpen && idea.museumId && (
            <Button
              isDisabled={change.isPending}
              onPress={() =>
                ballot?.open
                  ? change.mutate(() => putIdeaToVote(id, revision, { text: ballot.text, open: false }))
                  : setDoing("ballot")
              }
            >
              {ballot?.open ? t`End the vote` : t`Put to visitors' vote`}
            </Button>
          )}
          {mayEdit && state === "merged" && (
            <Button isDisabled={change.isPending} onPress={() => change.mutate(() => mergeIdea(id, revision))}>
              <Trans>Separate again</Trans>
            </Button>
          )}
          <ActionMenu label={t`More`} actions={more} />
        </div>
      )}
      {doing === "plan" && (
        <ActionDialog
          plan={takingUp(idea)}
          onClose={close}
          onDone={(action) => navigate({ to: "/development/actions/$actionId", params: { actionId: action.id } })}
        />
      )}
      {doing === "edit" && <IdeaDialog idea={idea} onClose={close} />}
      {doing === "merge" && <MergeDialog idea={idea} others={others} onClose={close} />}
      {doing === "ballot" && <BallotDialog idea={idea} onClose={close} />}
      {doing === "delete" && (
        <ConfirmDialog
          isOpen
          title={t`Delete this idea?`}
          text={t`Its votes go too. Ideas that were merged into it stand for themselves again.`}
          confirm={t`Delete`}
          cancel={t`Cancel`}
          onConfirm={() => {
            change.mutate(() => deleteIdea(id, revision));
            close();
          }}
          onCancel={close}
        />
      )}
    </article>
  );
}
